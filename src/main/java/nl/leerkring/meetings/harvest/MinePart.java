package nl.leerkring.meetings.harvest;

import java.util.List;
import nl.leerkring.web.Part;

/** One's own cards of a day. @param href of the harvest */
record MinePart(String href, List<HarvestCard> cards) implements Part {

    String circle() {
        return href.substring(0, href.indexOf("/bijeenkomsten/"));
    }
}
