package nl.leerkring.intervision.cases;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/**
 * One case, for who brings it and whom she asked.
 *
 * @param traces      finds what may give somebody away
 * @param facilitators whom the bringer may ask
 */
record CasePage(Seat seat, Case it, Traces traces, List<Option> facilitators, Form form, int status) implements Page {

    /** Nothing of what it says. */
    @Override
    public Text title() {
        return Text.of("Casus", "Case");
    }

    String href() {
        return seat.href() + "/casussen/" + it.seat().id();
    }

    boolean changes() {
        return it.open() && !seat.archived();
    }

    String all() {
        var story = java.util.Objects.requireNonNull(it.story());
        return String.join("\n", story.question(), story.story(), story.wish(), story.theme());
    }

    List<Traces.Piece> found() {
        return traces.in(all()).stream().filter(piece -> piece.kind() != null).distinct().toList();
    }
}
