package nl.leerkring.meetings;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Part;

/** A piece of the meeting's own page, in the order given; a bean of the room it belongs to. */
public interface MeetingBlock {

    int order();

    /** @param day of the meeting with its programme, which is read once for all */
    Optional<Part> part(Seat seat, ProgrammeDay day);
}
