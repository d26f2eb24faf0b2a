package nl.leerkring.database;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys that need no person. */
record Cut(@Nullable UUID person, Set<UUID> circles, boolean house, String reason) implements Key {
    @Override
    public String toString() {
        return "Key(" + reason + ")";
    }
}
