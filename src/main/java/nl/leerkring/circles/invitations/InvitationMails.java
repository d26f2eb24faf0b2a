package nl.leerkring.circles.invitations;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes the mails of new invitations, a hundred in a transaction; after a crash it goes on where it was. */
@Configuration(proxyBeanMethods = false)
class InvitationMails {

    static final TaskDescriptor<Work> TASK = TaskDescriptor.of("invitation-mails", Work.class);

    /** @param by the name of who invites */
    record Work(UUID circle, String name, String by) {
    }

    @Bean
    OneTimeTask<Work> invitationMails(Database database, Post post) {
        return Tasks.oneTime(TASK).execute((instance, context) -> {
            while (batch(database, post, instance.getData()) > 0) {
                // until all are written
            }
        });
    }

    private static int batch(Database database, Post post, Work work) {
        record Unwritten(UUID id, String email, String name, String predecessor) {
        }
        Key key = Key.circle(work.circle());
        return database.write(key, sql -> {
            List<Unwritten> unwritten = sql.sql("""
                    select i.id, i.email::text, i.name, coalesce(p.name, '') as predecessor from circles.invitation i
                    left join circles.seat s on s.id = i.succeeds left join people.person p on p.id = s.person and p.gone is null
                    where i.circle = ? and i.token is null and i.withdrawn is null limit 100 for update of i skip locked
                    """).param(work.circle()).query(Unwritten.class).list();
            for (Unwritten each : unwritten) {
                String token = Tokens.secret();
                sql.sql("update circles.invitation set token = ?, sent = now() where id = ?").param(Tokens.hash(token)).param(each.id()).update();
                post.send(key, new InvitationMail(work.name(), work.by(), each.predecessor(), token),
                        Recipient.outside(each.name(), each.email(), Language.NL), work.circle());
            }
            return unwritten.size();
        });
    }
}
