package nl.leerkring.intervision.cases;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Component;

/** Who and what is known in a circle: to look for in a text, and to ask for advice. */
@Component
public class Names {

    private final Database database;

    Names(Database database) {
        this.database = database;
    }

    public Traces traces(Seat seat) {
        record Known(String person, String organisation) {
        }
        List<Known> all = database.read(seat, sql -> sql.sql("""
                select p.name as person, coalesce(o.name, '') as organisation from circles.members s join people.person p on p.id = s.person
                left join people.organisation o on o.id = p.organisation where s.circle = :circle
                union select '', o.name from meetings.meeting m join people.organisation o on o.id = m.host where m.circle = :circle
                """).param("circle", seat.circle().value()).query(Known.class).list());
        Stream<String> organisations = all.stream().map(Known::organisation).distinct();
        return new Traces(all.stream().map(Known::person).distinct().toList(), organisations.toList());
    }

    /** The facilitators of the circle, but this person herself. */
    List<Option> facilitators(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select p.id, p.name from circles.members s join people.person p on p.id = s.person
                where s.circle = :circle and s.role in ('facilitator', 'coordinator') and s.person <> :me order by s.role desc, lower(p.name)
                """).param("circle", seat.circle().value()).param("me", seat.person())
                .query((row, n) -> new Option(row.getObject("id", UUID.class).toString(), row.getString("name"))).list());
    }
}
