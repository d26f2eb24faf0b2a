package nl.leerkring.deepdives.loops;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on the map that can become more or less.
 *
 * @param source   the note it came from; nothing: added on the map
 * @param within   the one it was merged with
 * @param x        in thousandths of the width, as y of the height
 * @param presence of who brought it
 * @param dotted   this person would intervene here
 */
record Variable(UUID id, String name, @Nullable UUID source, @Nullable UUID within, double x, double y, UUID presence, int dots, boolean dotted) {

    static final int LONGEST = 80;
    static final int MOST = 60;

    boolean head() {
        return within == null;
    }

    /** A note may be longer; what was left out can be read where it came from. */
    static String name(String note) {
        String line = note.strip().lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
