package nl.leerkring.facilitation;

import java.util.Optional;
import nl.leerkring.web.Part;

/** A piece of the wall of a run, in the order given. A wall does not know who looks: only what everybody may see. */
public interface WallBlock {

    int order();

    /** Nothing when there is nothing to show. At most one query. */
    Optional<Part> part(RunSeat seat, Scene scene);
}
