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

    /** Where they work. */
    List<Option> organisations(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select distinct o.id, o.name from circles.members s join people.person p on p.id = s.person join people.organisation o on o.id = p.organisation
                where s.circle = ? and p.gone is null order by o.name, o.id
                """).param(seat.circle().value()).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list());
    }

    List<Option> of(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select p.id, p.name from circles.members s join people.person p on p.id = s.person
                where s.circle = ? and s.role in ('coordinator', 'facilitator', 'participant') and p.gone is null order by lower(p.name), p.id
                """).param(seat.circle().value()).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list());
    }
}
