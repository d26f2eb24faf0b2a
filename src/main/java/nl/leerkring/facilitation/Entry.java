package nl.leerkring.facilitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody typed, chose or sorted in a run, as far as the reader may see it.
 *
 * @param step   from 0
 * @param ask    which of the things asked in that step, from 0; -1: passed
 * @param by     the name of who did it; empty: left out
 * @param target the entry it is about
 */
public record Entry(UUID id, int step, int ask, UUID presence, String by, @Nullable UUID target, Content content, Instant made) {

    public boolean of(UUID who) {
        return presence.equals(who);
    }
}
