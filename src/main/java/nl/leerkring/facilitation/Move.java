package nl.leerkring.facilitation;

import java.time.Instant;

/**
 * One thing that was done with a run.
 *
 * @param amount minutes of {@code EXTEND}; otherwise 0
 */
public record Move(Kind kind, int amount, Instant at) {

    /** What a facilitator can do. {@code HAND_OVER} and {@code BRINGER} change who, not where. */
    public enum Kind {
        READ, BEGIN, START, PAUSE, EXTEND, NEXT, BACK, SKIP, REVEAL, CLOSE, REOPEN, CLEAN, HAND_OVER, BRINGER
    }
}
