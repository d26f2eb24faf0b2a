package nl.leerkring.deepdives.loops;

import java.util.List;
import java.util.UUID;

/**
 * What influences what.
 *
 * @param sign     1: more of the cause makes more of the effect; -1: less
 * @param delayed  it takes long
 * @param evidence how one can tell
 * @param version  counts the changes, so that a stale page is noticed
 * @param doubts   who sees it otherwise
 */
record Arrow(UUID id, UUID cause, UUID effect, int sign, boolean delayed, String evidence, int version, UUID presence, int dots, boolean dotted,
        List<Doubt> doubts) {

    static final int MOST = 240;

    record Doubt(UUID presence, String reason) {
    }

    /** With a real minus sign (U+2212). */
    String mark() {
        return sign > 0 ? "+" : "−";
    }

    Arrow between(UUID cause, UUID effect) {
        return new Arrow(id, cause, effect, sign, delayed, evidence, version, presence, dots, dotted, doubts);
    }
}
