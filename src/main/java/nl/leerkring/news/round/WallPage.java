package nl.leerkring.news.round;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param theme "dark", "light", or empty: as the person has it */
record WallPage(WallPart part, String theme) implements Page {

    @Override
    public Text title() {
        return Text.of("Nieuwsronde", "News round");
    }
}
