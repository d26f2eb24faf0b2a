package nl.leerkring.circles.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether one may apply for a seat, and on what conditions.
 *
 * @param until  the last day; nothing: until it is closed by hand
 * @param duo    whether applicants are asked with whom they form a duo
 * @param secret signs the moment at which a form was given out
 */
record Terms(boolean open, @Nullable LocalDate until, String conditions, boolean duo, UUID secret, int version) {

    /** A circle that never said anything about it takes no applications. */
    static final Terms NONE = new Terms(false, null, "", true, new UUID(0, 0), 0);

    static final int LONGEST = 3000;

    boolean openOn(LocalDate day) {
        return open && (until == null || !until.isBefore(day));
    }
}
