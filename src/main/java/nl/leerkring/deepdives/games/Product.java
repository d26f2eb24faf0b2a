package nl.leerkring.deepdives.games;

import java.time.Instant;
import java.util.UUID;

/**
 * What the table makes, as it is.
 *
 * @param version 0: nothing was written yet
 * @param before  how it was before the last change
 */
record Product(int version, String text, String before, UUID presence, Instant made) {

    static final int LONGEST = 10_000;
}
