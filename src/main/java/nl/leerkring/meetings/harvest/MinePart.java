package nl.leerkring.meetings.harvest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.web.Part;
import nl.leerkring.web.components.Grown;

/** One's own cards of a day. @param href of the harvest @param grown what grew from each */
record MinePart(String href, List<HarvestCard> cards, Map<UUID, List<Grown>> grown) implements Part {

    String circle() {
        return href.substring(0, href.indexOf("/bijeenkomsten/"));
    }
}
