package nl.leerkring.intervision.remains;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Grown;

/** What bringers released to the circle. @param grown what grew from each lesson */
record ReleasesPage(Seat seat, List<Release> all, Map<UUID, List<Grown>> grown) implements Page {

    @Override
    public Text title() {
        return Text.of("Uit de intervisie", "From intervision");
    }

    List<Release> of(Release.Kind kind) {
        return all.stream().filter(each -> each.kind() == kind).toList();
    }
}
