package nl.leerkring.facilitation.runs;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** A run on the wall: calm, and readable from ten metres. @param theme "dark", "light", or empty */
record WallPage(WallPart part, String theme) implements Page {

    @Override
    public Text title() {
        return Text.of("Scherm", "Screen");
    }
}
