package nl.leerkring.intervision.cases;

import java.time.Instant;
import nl.leerkring.intervision.CaseSeat;
import nl.leerkring.intervision.Story;
import org.jspecify.annotations.Nullable;

/**
 * A case, as somebody may read it who holds its key.
 *
 * @param story    nothing: it was destroyed, as agreed
 * @param number   of the meeting it was written for; 0: none yet
 * @param expires  when it is destroyed; nothing: no day is known yet
 * @param held     since when it may not be destroyed
 * @param grouped  a group talks about it, so it stays as it is
 */
public record Case(CaseSeat seat, @Nullable Story story, int number, String theme, int version, @Nullable Instant offered, @Nullable Instant removed,
        String adviser, @Nullable String advice, @Nullable Instant expires, @Nullable Instant held, String reason, String heldBy, boolean grouped,
        boolean closed) {

    public boolean brings() {
        return seat.brings();
    }

    /** May still be changed by who brings it. */
    boolean open() {
        return brings() && story != null && !grouped && removed == null;
    }
}
