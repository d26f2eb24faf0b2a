package nl.leerkring.knowledge;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.web.Missing;

/** The key to adding to what a circle knows: who takes part in one that is not closed. Who only reads has none. */
public record Contributor(Seat seat) implements Key {

    /** @throws Missing for who only reads */
    public static Contributor of(Seat seat) {
        if (!may(seat)) {
            throw new Missing();
        }
        return new Contributor(seat);
    }

    public static boolean may(Seat seat) {
        return seat.role().takesPart() && !seat.archived();
    }

    /** Whether this person may change a card: who made or owns it, a colleague, and who leads the circle. */
    public static boolean changes(Seat seat, Card card) {
        return may(seat) && (seat.role() == Role.COORDINATOR || seat.role() == Role.FACILITATOR || seat.person().equals(card.maker())
                || seat.person().equals(card.owner()) || seat.organisation() != null && seat.organisation().equals(card.organisation()));
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
