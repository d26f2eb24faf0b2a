package nl.leerkring.facilitation.runs;

import java.util.List;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;

/** The one page of a run, for who takes part and for who leads. @param parts what higher modules hang on it */
record RunPage(Scene scene, EntriesPart given, AskPart ask, List<Part> parts, int status) implements Page {

    /** Says nothing of what is talked about. */
    @Override
    public Text title() {
        return Text.of("Ronde", "Round");
    }
}
