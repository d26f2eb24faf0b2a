package nl.leerkring.meetings;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;

/**
 * Somebody who organises one meeting: a coordinator, a facilitator, or one of the people of the host. Cut from a {@link Seat} by
 * {@link Meetings#organiser}. Who only hosts may change the place and the host's own items, and nothing else.
 */
public final class Organiser implements Key {

    private final Seat seat;
    private final Meeting meeting;
    private final boolean hostOnly;

    Organiser(Seat seat, Meeting meeting, boolean hostOnly) {
        this.seat = seat;
        this.meeting = meeting;
        this.hostOnly = hostOnly;
    }

    public Seat seat() {
        return seat;
    }

    public Meeting meeting() {
        return meeting;
    }

    public boolean hostOnly() {
        return hostOnly;
    }

    /** Where the meeting is found. */
    public String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
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
