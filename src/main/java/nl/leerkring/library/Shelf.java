package nl.leerkring.library;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;

/** A bean of each module on whose things attachments hang. Whoever may see the thing may have what hangs on it, and nobody else. */
public interface Shelf {

    /** The kind of its subjects, such as {@code onderdeel}. */
    String kind();

    /** Whether this seat may see that subject now; also no when it is not there any more. */
    boolean shows(Seat seat, UUID subject);

    /** All its subjects that this seat may see now, in one query; what hangs on these is told on the shelf of the circle. */
    default List<Spot> spots(Seat seat) {
        return List.of();
    }
}
