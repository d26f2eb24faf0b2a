package nl.leerkring.news.round;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;

/**
 * Somebody who leads the news round of one day: a coordinator, a facilitator, who leads such an item of the programme, or the people of the host
 * when they prepare it. Cut from a {@link Seat} by {@link Rounds#lead}.
 */
final class Lead implements Key {

    private final Seat seat;
    private final Meeting meeting;

    Lead(Seat seat, Meeting meeting) {
        this.seat = seat;
        this.meeting = meeting;
    }

    Meeting meeting() {
        return meeting;
    }

    UUID circle() {
        return seat.circle().value();
    }

    /** Of the round. */
    String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten";
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
