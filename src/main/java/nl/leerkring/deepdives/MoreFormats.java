package nl.leerkring.deepdives;

import nl.leerkring.web.Text;

/** A room that brings a way of working which needs more than a script: the page where they are prepared leads to a page of its own. */
public interface MoreFormats {

    /** The last word of its address. */
    String word();

    Text title();

    Text purpose();
}
