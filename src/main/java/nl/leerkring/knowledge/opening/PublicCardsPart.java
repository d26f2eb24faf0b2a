package nl.leerkring.knowledge.opening;

import java.util.List;
import nl.leerkring.knowledge.Card;
import nl.leerkring.web.Part;

record PublicCardsPart(List<Card> cards) implements Part {
}
