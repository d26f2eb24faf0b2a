package nl.leerkring.circles;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Things in a circle from which knowledge can grow, such as a harvest card or a released lesson; a bean of each room that has such. The room
 * itself says whether somebody may see one, so nothing that travels in an address has to be believed.
 */
public interface Origin {

    /** In addresses: {@code oogst}. */
    String word();

    /** "een oogstkaart". */
    Text label();

    /** Whoever it is of agreed that the circle reads it, and nobody else: what grows from it does not go further. */
    default boolean inside() {
        return false;
    }

    /** Nothing when it is not there, or not for this person to pass on. */
    Optional<Found> find(Seat seat, UUID id);

    /**
     * @param title        how it is called from then on, by everybody in the circle: nothing that only some may read
     * @param text         its words, to begin with; empty when there are none to copy
     * @param href         where it is seen, after the address of the circle: {@code /bijeenkomsten/2/actualiteiten}
     * @param organisation whose it is, as far as it is told
     */
    record Found(String title, String text, String href, @Nullable UUID organisation) {
    }
}
