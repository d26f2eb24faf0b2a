package nl.leerkring.meetings.series;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** A day itself, from which something grows that nobody wrote down yet. */
@Component
class MeetingOrigin implements Origin {

    private final Database database;

    MeetingOrigin(Database database) {
        this.database = database;
    }

    @Override
    public String word() {
        return "bijeenkomst";
    }

    @Override
    public Text label() {
        return Text.of("een bijeenkomst", "a meeting");
    }

    @Override
    public Optional<Found> find(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql("select theme, number from meetings.meeting where id = ? and circle = ?").params(id, seat.circle().value())
                .query((row, n) -> new Found("bijeenkomst ‘" + row.getString("theme") + "’", "", "/bijeenkomsten/" + row.getInt("number"), null)).optional());
    }
}
