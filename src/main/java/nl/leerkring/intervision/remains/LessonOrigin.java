package nl.leerkring.intervision.remains;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** A lesson that a bringer released grows on, without her name: she agreed to that when she released it. Nothing else of intervision does. */
@Component
class LessonOrigin implements Origin {

    private final Database database;

    LessonOrigin(Database database) {
        this.database = database;
    }

    @Override
    public String word() {
        return "les";
    }

    @Override
    public Text label() {
        return Text.of("een vrijgegeven les", "a released lesson");
    }

    @Override
    public boolean inside() {
        return true;
    }

    @Override
    public Optional<Found> find(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql("select text from intervision.release where id = ? and circle = ? and kind = 'lesson' and removed is null")
                .params(id, seat.circle().value()).query((row, n) -> new Found("les uit intervisie", row.getString("text"), "/intervisie", null)).optional());
    }
}
