package nl.leerkring.knowledge.opening;

import java.util.List;
import nl.leerkring.knowledge.CardId;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/** What somebody is asked, and what she said: of all cards that name her and are read outside their circle, or are to be. */
record ConsentsPage(List<Line> lines) implements Page {

    @Override
    public Text title() {
        return Text.of("Mijn toestemmingen", "My consents");
    }

    /** @param agreed nothing: no answer yet @param sight how open it is @param wanted how open it is to be; nothing: as it is */
    record Line(CardId card, String title, String circle, @Nullable Boolean agreed, Sight sight, @Nullable Sight wanted) {

        String said(Ui ui) {
            return agreed == null ? ui.say("wacht op jou", "waiting for you") : agreed ? ui.say("je zei ja", "you said yes") : ui.say("je zei nee", "you said no");
        }

        String reads(Ui ui) {
            String now = sight.outside() ? " · " + ui.say("wordt nu gelezen door: ", "is read now by: ") + ui.say(sight.label()) : "";
            return circle + now + (wanted == null ? "" : " · " + ui.say("zou gelezen worden door: ", "would be read by: ") + ui.say(wanted.label()));
        }
    }
}
