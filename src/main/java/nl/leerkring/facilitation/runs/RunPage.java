package nl.leerkring.facilitation.runs;

import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** The one page of a run, for who takes part and for who leads. */
record RunPage(Scene scene, EntriesPart given, AskPart ask, int status) implements Page {

    /** Says nothing of what is talked about. */
    @Override
    public Text title() {
        return Text.of("Ronde", "Round");
    }
}
