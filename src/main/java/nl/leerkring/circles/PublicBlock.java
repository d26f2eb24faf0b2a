package nl.leerkring.circles;

import java.util.Optional;
import nl.leerkring.web.Part;

/** A piece of the page that everybody may read about an open circle; a bean of whichever room has something to show there. */
public interface PublicBlock {

    int order();

    /** Nothing when there is nothing to show. At most one query; no names of persons, nothing that was said among members. */
    Optional<Part> part(Shown circle);
}
