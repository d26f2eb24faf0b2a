package nl.leerkring.visits.walk;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What somebody saw, asked or took home on a visit grows on. */
@Component
class ObservationOrigin implements Origin {

    private final Database database;

    ObservationOrigin(Database database) {
        this.database = database;
    }

    @Override
    public String word() {
        return "waarneming";
    }

    @Override
    public Text label() {
        return Text.of("een waarneming", "an observation");
    }

    @Override
    public Optional<Found> find(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql("""
                select o.text, o.item, m.theme, m.number from visits.observation o join meetings.items i on i.id = o.item join meetings.meeting m on m.id = i.meeting
                where o.id = ? and o.circle = ? and o.removed is null
                """).params(id, seat.circle().value()).query((row, n) -> new Found("projectbezoek van ‘" + row.getString("theme") + "’", row.getString("text"),
                        "/bijeenkomsten/" + row.getInt("number") + "/bezoek/" + row.getString("item"), null)).optional());
    }
}
