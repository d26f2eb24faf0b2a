package nl.leerkring.circles.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as coordinators see it.
 *
 * @param decidedBy the name of who decided
 * @param duo       the application of the partner in the duo, if that came in
 * @param notes     what coordinators wrote for themselves; the oldest first
 */
record Intake(Application application, @Nullable String decidedBy, @Nullable UUID duo, List<Note> notes) {

    record Note(UUID id, String text, Instant made, String by) {
    }
}
