package nl.leerkring.discussions;

import java.util.UUID;
import nl.leerkring.circles.Seat;

/**
 * What a conversation is about: something in a circle that a higher module knows.
 *
 * @param kind the word of the {@link Ground} that knows it, which stands in addresses as well
 */
public record Subject(String kind, UUID id) {

    /** Where its conversation is found; where there is none yet, one begins it there. */
    public String href(Seat seat) {
        return seat.href() + "/gesprekken/bij/" + kind + "/" + id;
    }
}
