package nl.leerkring.circles.applications;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom one writes to about applications. */
final class Coordinators {

    private Coordinators() {
    }

    static List<Recipient> of(JdbcClient sql, CircleId circle) {
        return sql.sql("""
                select p.id, p.name, p.email::text, p.language from circles.members m join people.person p on p.id = m.person
                where m.circle = ? and m.role = 'coordinator' and p.gone is null order by p.id
                """).param(circle.value()).query((row, n) -> new Recipient(row.getString("name"), row.getString("email"),
                        Language.of(row.getString("language")), row.getObject("id", UUID.class))).list();
    }
}
