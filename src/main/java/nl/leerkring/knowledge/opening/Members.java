package nl.leerkring.knowledge.opening;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Component;

/** Who takes part in a circle, by name. */
@Component
class Members {

    private final Database database;

    Members(Database database) {
        this.database = database;
    }

    List<Option> of(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select p.id, p.name from circles.members s join people.person p on p.id = s.person
                where s.circle = ? and s.role in ('coordinator', 'facilitator', 'participant') and p.gone is null order by lower(p.name), p.id
                """).param(seat.circle().value()).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list());
    }
}
