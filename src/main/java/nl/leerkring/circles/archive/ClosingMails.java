package nl.leerkring.circles.archive;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells everybody in the circle that it was closed or opened again; all at once or, after a crash, all again. */
@Configuration(proxyBeanMethods = false)
class ClosingMails {

    static final TaskDescriptor<Work> TASK = TaskDescriptor.of("closing-mails", Work.class);

    /** @param person who did it and needs no mail about it */
    record Work(UUID circle, String name, String href, String by, UUID person, boolean closed) {
    }

    @Bean
    OneTimeTask<Work> closingMailsTask(Database database, Post post) {
        return Tasks.oneTime(TASK).execute((instance, context) -> {
            Work work = instance.getData();
            Key key = Key.circle(work.circle());
            database.change(key, sql -> {
                List<Recipient> all = sql.sql("""
                        select p.id, p.name, p.email::text, p.language from circles.members m join people.person p on p.id = m.person and p.gone is null
                        where m.circle = ? and p.id <> ? order by p.id
                        """).params(work.circle(), work.person()).query((row, n) -> new Recipient(row.getString("name"), row.getString("email"),
                                Language.of(row.getString("language")), row.getObject("id", UUID.class))).list();
                all.forEach(to -> post.send(key, new ClosingMail(work.name(), work.href(), work.by(), work.closed()), to, work.circle()));
            });
        });
    }
}
