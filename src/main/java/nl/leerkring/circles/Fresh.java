package nl.leerkring.circles;

import java.util.function.Supplier;
import nl.leerkring.database.Questions;

/** What is new at a place in the navigation of a circle, as a number; a bean of the room that has that place. */
public interface Fresh {

    /** Of the place, after the address of the circle: {@code /gesprekken}. */
    String path();

    /** Puts one question, which travels with the one for the seat; so it decides by itself what this person may know of. Never null. */
    Supplier<Integer> of(Questions ask, String slug);
}
