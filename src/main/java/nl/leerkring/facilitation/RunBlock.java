package nl.leerkring.facilitation;

import java.util.Optional;
import nl.leerkring.web.Part;

/** A piece of the page of a run, in the order given; a bean of a higher module. It is not on the wall and not on paper. */
public interface RunBlock {

    int order();

    /** Nothing when there is nothing to say to this person. At most four queries. */
    Optional<Part> part(RunSeat seat, Scene scene);
}
