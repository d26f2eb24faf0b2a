package nl.leerkring.circles;

import nl.leerkring.web.Language;
import nl.leerkring.web.Link;

/** One of the places in the navigation of a circle; a bean of whichever module has that place. */
public interface Entry {

    /** Home is 10, meetings 20, questions 30, documents 40, people 50. */
    int order();

    Link link(Seat seat, Language language);
}
