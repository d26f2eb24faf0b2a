package nl.leerkring.circles;

import java.util.function.Supplier;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Part;

/** A piece of a circle's home about the circle itself, whatever day is next: what it works on together. A bean of the room it belongs to. */
public interface CircleBlock {

    /** Puts at most one question; the part is asked for when all rooms have put theirs. */
    Supplier<Part> part(Questions ask, Seat seat);
}
