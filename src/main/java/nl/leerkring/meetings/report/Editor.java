package nl.leerkring.meetings.report;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;

/** Who writes the report of one day: its reporter, or who coordinates the circle. Cut from a {@link Seat} by {@link Reports#editor}. */
final class Editor implements Key {

    private final Seat seat;
    private final Meeting meeting;

    Editor(Seat seat, Meeting meeting) {
        this.seat = seat;
        this.meeting = meeting;
    }

    Seat seat() {
        return seat;
    }

    Meeting meeting() {
        return meeting;
    }

    UUID circle() {
        return seat.circle().value();
    }

    /** Where the report is found. */
    String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/verslag";
    }

    @Override
    public UUID person() {
        return seat.person();
    }

    @Override
    public Set<UUID> circles() {
        return seat.circles();
    }
}
