package nl.leerkring.visits.walk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.visits.Observation;
import nl.leerkring.visits.Photo;
import nl.leerkring.visits.Stop;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Part;
import nl.leerkring.web.components.Grown;
import org.jspecify.annotations.Nullable;

/** The route, with what was brought in at each stop; it looks again by itself. @param grown what grew from each observation */
record FoundPart(Visiting here, List<Observation> observations, List<Photo> photos, Map<UUID, List<Grown>> grown) implements Part {

    /** What was brought in at one stop; or on the way, and at stops that are not there any more. */
    List<Observation> seen(@Nullable Stop stop) {
        return observations.stream().filter(each -> at(each.stop(), stop)).toList();
    }

    List<Photo> pictures(@Nullable Stop stop) {
        return photos.stream().filter(each -> at(each.stop(), stop)).toList();
    }

    private boolean at(@Nullable UUID where, @Nullable Stop stop) {
        return Objects.equals(here.visit().stop(where).orElse(null), stop);
    }

    boolean onTheWay() {
        return !seen(null).isEmpty() || !pictures(null).isEmpty();
    }

    boolean empty() {
        return observations.isEmpty() && photos.isEmpty();
    }
}
