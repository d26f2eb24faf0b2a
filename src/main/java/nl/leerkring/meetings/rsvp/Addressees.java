package nl.leerkring.meetings.rsvp;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names and addresses of people a mail goes to. */
public final class Addressees {

    private Addressees() {
    }

    public static List<Recipient> of(JdbcClient sql, Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return sql.sql("select id, name, email, language from people.person where id in (:ids) and gone is null order by id")
                .param("ids", people).query((row, n) -> new Recipient(row.getString("name"), row.getString("email"),
                        Language.of(row.getString("language")), row.getObject("id", UUID.class))).list();
    }
}
