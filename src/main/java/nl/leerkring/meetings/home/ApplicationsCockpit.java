package nl.leerkring.meetings.home;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** In the coordinator's cockpit: how many applications nobody decided about yet. */
@Component
class ApplicationsCockpit implements HomeBlock {

    private final Database database;

    ApplicationsCockpit(Database database) {
        this.database = database;
    }

    @Override
    public Where where() {
        return Where.COCKPIT;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Part> part(Seat seat, Meeting meeting) {
        return database.read(seat, sql -> sql.sql("select waiting from circles.new_applications where circle = ?").param(seat.circle().value())
                .query(Integer.class).optional()).map(waiting -> new ApplicationsCockpitPart(seat.href() + "/aanmeldingen", waiting));
    }
}
