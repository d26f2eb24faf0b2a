package nl.leerkring.circles.administration;

import java.util.List;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param found one more than fits on a page, if there are more */
record OverviewsPage(List<Overview> found, int page) implements Page {

    @Override
    public Text title() {
        return Text.of("Kringen", "Circles");
    }

    List<Overview> shown() {
        return found.subList(0, Math.min(Overviews.PER_PAGE, found.size()));
    }

    boolean more() {
        return found.size() > Overviews.PER_PAGE;
    }
}
