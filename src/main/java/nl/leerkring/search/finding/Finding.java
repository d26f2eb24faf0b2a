package nl.leerkring.search.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.web.components.Marked;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param circle of which it is, when she sits there; nothing: another circle opened it
 * @param title  with the words that were looked for marked, as is what is told of it
 */
record Finding(String kind, UUID id, @Nullable UUID circle, String address, List<Marked> title, List<Marked> told, String theme, Instant at, double rank) {

    Cursor cursor() {
        return new Cursor(rank, at, id);
    }
}
