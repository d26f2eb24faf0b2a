package nl.leerkring.news.feeds;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.web.Missing;

/** Somebody who prepares the rounds of a circle: a coordinator or a facilitator. Cut from a {@link Seat}. */
record Editor(Seat seat) implements Key {

    /** @throws Missing for everybody else */
    static Editor of(Seat seat) {
        if (seat.role() != Role.COORDINATOR && seat.role() != Role.FACILITATOR) {
            throw new Missing();
        }
        return new Editor(seat);
    }

    UUID circle() {
        return seat.circle().value();
    }

    /** Of the sources. */
    String href() {
        return seat.href() + "/actualiteiten/bronnen";
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
