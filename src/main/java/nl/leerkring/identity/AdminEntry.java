package nl.leerkring.identity;

import nl.leerkring.web.Language;
import nl.leerkring.web.Link;

/** One of the pages of the administration; a bean of whichever module has it. */
public interface AdminEntry {

    int order();

    Link link(Language language);
}
