package nl.leerkring.facilitation;

import java.util.Optional;
import nl.leerkring.web.Part;

/** A piece of the page of a run, in the order given; a bean of the higher module it belongs to. */
public interface RunBlock {

    int order();

    /** Nothing when there is nothing to say to this person. At most one query. */
    Optional<Part> part(RunSeat seat, Scene scene);
}
