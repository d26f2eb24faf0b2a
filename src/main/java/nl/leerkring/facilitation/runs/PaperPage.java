package nl.leerkring.facilitation.runs;

import nl.leerkring.facilitation.Run;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** The steps as cards, for a table without a phone. */
record PaperPage(Run run) implements Page {

    @Override
    public Text title() {
        return Text.of("Kaarten", "Cards");
    }
}
