package nl.leerkring.news.round;

import java.util.List;
import nl.leerkring.news.bringing.TellPart;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param tell nothing: nothing is asked (any more) */
record RoundPage(RoundPart part, @Nullable TellPart tell, List<Link> tabs) implements Page {

    @Override
    public Text title() {
        return Text.of("Actualiteiten", "News");
    }

    /** Of the circle's log, for this theme. */
    String log() {
        return part.seat().href() + "/actualiteiten?thema=" + part.round().meeting().number();
    }
}
