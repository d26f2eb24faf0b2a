package nl.leerkring.meetings.screen;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param theme "dark", "light", or empty: as the person has it */
record ScreenPage(ScreenPart part, String theme) implements Page {

    @Override
    public Text title() {
        return Text.of("Scherm", "Screen");
    }
}
