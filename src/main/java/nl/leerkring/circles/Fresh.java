package nl.leerkring.circles;

/** What is new at a place in the navigation of a circle, as a number; a bean of the room that has that place. */
public interface Fresh {

    /** Of the place, after the address of the circle: {@code /gesprekken}. */
    String path();

    /** A function of the module in SQL, of the circle and the person of the key; it decides by itself what she may know of. */
    String function();
}
