package nl.leerkring.database;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key opens rows. What it opens is set in the transaction for PostgreSQL's row-level security,
 * so a check that somebody forgot to write shows nothing instead of everything.
 */
public interface Key {
    @Nullable UUID person();

    Set<UUID> circles();

    /** A job of the program itself: it sees all circles. */
    default boolean house() {
        return false;
    }

    /** For a job of the program; the reason is for whoever reads the code, and for the log. */
    static Key house(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A key that opens everything needs a reason");
        }
        return new Cut(null, Set.of(), true, reason);
    }

    /** For a visitor: opens no circle. */
    static Key nobody() {
        return new Cut(null, Set.of(), false, "visitor");
    }

    /** For a public door: one circle and nobody in particular. */
    static Key circle(UUID circle) {
        return new Cut(null, Set.of(circle), false, "public door");
    }
}
