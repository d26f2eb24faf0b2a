package nl.leerkring.circles;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;

/** The seat of somebody who coordinates the circle; cut from a {@link Seat}, and a controller parameter of its own. */
public final class Coordinator implements Key {

    private final Seat seat;

    Coordinator(Seat seat) {
        this.seat = seat;
    }

    public Seat seat() {
        return seat;
    }

    public CircleId circle() {
        return seat.circle();
    }

    public String href() {
        return seat.href();
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
