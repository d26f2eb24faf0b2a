package nl.leerkring.meetings;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Part;

/** A piece of the page of a programme item, in the order given; a bean of the room it belongs to. */
public interface ItemBlock {

    int order();

    /** Nothing when there is nothing to say to this person. At most two queries. */
    Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item);
}
