package nl.leerkring.circles.presentation;

import java.util.List;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record PresentationsPage(List<Presentations.Listed> circles) implements Page {

    @Override
    public Text title() {
        return Text.of("Leerkringen", "Learning circles");
    }

    @Override
    public Text description() {
        return Text.of("Leerkringen waarin professionals van verschillende gemeenten samen leren rond één onderwerp.",
                "Learning circles in which professionals from different municipalities learn together about one subject.");
    }
}
