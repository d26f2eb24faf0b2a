package nl.leerkring.news.bringing;

import java.util.UUID;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;

/**
 * One field, and under it what was told by one's own people.
 *
 * @param href of the round
 * @param home whether it stands on home, to come back there
 */
public record TellPart(String href, Told told, UUID me, boolean home) implements Part {

    Form form() {
        return DraftForm.fresh();
    }

    /** "Wat is er nieuw bij Groningen?" */
    String title(Ui ui) {
        return told.works().isEmpty() ? ui.say("Wat is er nieuw bij jullie?", "What is new at your organisation?")
                : ui.say("Wat is er nieuw bij " + told.works() + "?", "What is new at " + told.works() + "?");
    }

    boolean mine(NewsItem item) {
        return item.by(me);
    }
}
