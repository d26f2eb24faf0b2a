package nl.leerkring.circles.start;

import java.util.List;
import nl.leerkring.circles.presentation.Presentations;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param circles the open ones that run, as many as fit; @param more there are others to see */
record FrontPage(List<Presentations.Listed> circles, boolean more) implements Page {

    private static final int SHOWN = 6;

    static FrontPage of(List<Presentations.Listed> running) {
        List<Presentations.Listed> open = running.stream().filter(each -> each.circle().open()).limit(SHOWN).toList();
        return new FrontPage(open, running.size() > open.size());
    }

    @Override
    public Text title() {
        return Text.of("Samen leren in een leerkring", "Learning together in a circle");
    }

    @Override
    public Text description() {
        return Text.of("Leerkring is de digitale leeromgeving van leerkringen: professionals van gemeenten die samen leren rond één onderwerp.",
                "Leerkring is the online learning environment for learning circles: municipal professionals who learn together about one subject.");
    }
}
