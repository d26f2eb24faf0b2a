package nl.leerkring.facilitation.joining;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Before the door of a sealed run. */
record WaitPage(String code) implements Page {

    @Override
    public Text title() {
        return Text.of("Even wachten", "One moment");
    }
}
