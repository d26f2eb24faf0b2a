package nl.leerkring.library.arrivals;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file on its way.
 *
 * @param size    what it will be
 * @param offset  what there is of it
 * @param touched when its last piece came
 */
public record Arrival(UUID id, String name, long size, long offset, Instant touched) {

    /** Shorter than the folder of what comes in is swept. */
    static final Duration KEPT = Duration.ofHours(5);

    public boolean whole() {
        return offset == size;
    }

    Instant expires() {
        return touched.plus(KEPT);
    }
}
