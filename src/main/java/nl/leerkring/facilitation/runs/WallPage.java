package nl.leerkring.facilitation.runs;

import java.util.List;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;

/** A run on the wall: calm, and readable from ten metres. @param theme "dark", "light", or empty @param parts what higher modules show */
record WallPage(WallPart part, List<Part> parts, String theme) implements Page {

    @Override
    public Text title() {
        return Text.of("Scherm", "Screen");
    }
}
