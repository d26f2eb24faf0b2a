package nl.leerkring.meetings;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;

/** One of the pages of a meeting, as a tab above all of them; a bean of the room that has it. */
public interface MeetingTab {

    /** The day itself is 10. */
    int order();

    /** Nothing for who may not open it. */
    Optional<Link> link(Seat seat, Meeting meeting, Language language);
}
