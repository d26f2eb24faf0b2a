package nl.leerkring.intervision.remains;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** What bringers released to the circle. */
record ReleasesPage(Seat seat, List<Release> all) implements Page {

    @Override
    public Text title() {
        return Text.of("Uit de intervisie", "From intervision");
    }

    List<Release> of(Release.Kind kind) {
        return all.stream().filter(each -> each.kind() == kind).toList();
    }
}
