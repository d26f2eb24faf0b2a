package nl.leerkring.meetings;

import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** A piece of a circle's home about the meeting that is next or now; a bean of the room it belongs to. */
public interface HomeBlock {

    /** Where on home. */
    enum Where {
        /** On the card of the next meeting: my parts of the programme, what to prepare. */
        NEXT,
        /** On the day itself: what goes on, what comes after it, my role. */
        NOW,
        /** Under what is asked of you: one thing to tell for that day. */
        TELL,
        /** For coordinators: gaps, checklists, planned mails. */
        COCKPIT
    }

    Where where();

    int order();

    /** Puts at most one question; the part is asked for when all rooms have put theirs. Nothing when there is nothing to say to this person. */
    Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting);
}
