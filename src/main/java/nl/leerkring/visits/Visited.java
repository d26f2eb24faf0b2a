package nl.leerkring.visits;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit and what people brought back from it, for a report of the day. Photos on which people stand who did not agree are not in it.
 *
 * @param title of the project, or of the programme item
 */
public record Visited(String title, Visit visit, List<Observation> observations, List<Photo> photos, List<ThemeResult> scores) {

    /** Of one stop; nothing: on the way, and at stops that are not there any more. */
    public List<Observation> at(@Nullable UUID stop) {
        return observations.stream().filter(each -> stop == null ? visit.stop(each.stop()).isEmpty() : stop.equals(each.stop())).toList();
    }
}
