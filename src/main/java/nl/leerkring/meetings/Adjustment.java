package nl.leerkring.meetings;

import java.util.UUID;
import nl.leerkring.web.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something done with a day while it runs.
 *
 * @param minutes of what takes longer (fewer than none: shorter), or of a day that begins later
 * @param other   what it changes places with
 * @param text    the plan B that is put in place
 */
public record Adjustment(UUID id, ProgrammeItemId item, Act act, int minutes, @Nullable UUID other, String text) {

    /** What can be done. */
    public enum Act implements Coded { LONGER, LATER, SWAP, DROP, PLAN_B }
}
