package nl.leerkring.knowledge.agenda;

import java.util.List;
import nl.leerkring.knowledge.OnHome;
import nl.leerkring.web.Part;

/**
 * @param href of what the circle knows
 * @param adds whether this person may begin something there
 */
record OursPart(String href, List<OnHome.Row> cards, boolean adds) implements Part {
}
