package nl.leerkring.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a run is. It follows from its script and its moves alone ({@link #of}), so every node and every page agrees.
 *
 * @param step     from 0; -1 before the first
 * @param ends     when the time of the step is over; nothing: the clock stands still, or the step has no time
 * @param left     what the clock says when it stands still; negative: over time
 * @param revealed steps whose entries were shown to all by hand
 * @param moves    how many there were
 */
public record Stand(Phase phase, int step, boolean running, @Nullable Instant ends, Duration left, Set<Integer> revealed, int moves) {

    public static Stand of(Script script, List<Move> moves) {
        Timekeeping time = new Timekeeping(script);
        moves.forEach(time::apply);
        return time.stand();
    }

    /** Whether this can be done now. */
    public boolean may(Move.Kind kind, Script script) {
        return switch (kind) {
            case READ -> phase == Phase.PREPARE;
            case BEGIN -> phase == Phase.PREPARE || phase == Phase.RULES;
            case START -> phase == Phase.STEP && !running;
            case PAUSE -> phase == Phase.STEP && running;
            case EXTEND, NEXT -> phase == Phase.STEP;
            case BACK -> phase == Phase.STEP && step > 0;
            case SKIP -> phase == Phase.STEP && script.steps().get(step).optional();
            case REVEAL -> phase == Phase.STEP && !revealed.contains(step);
            case CLOSE -> phase == Phase.PREPARE || phase == Phase.RULES || phase == Phase.STEP;
            case REOPEN -> phase == Phase.CLOSED && step >= 0;
            case CLEAN -> phase == Phase.CLOSED;
            case HAND_OVER, BRINGER -> phase != Phase.CLEANED;
        };
    }

    /** The step has begun, so what is asked in it may come in: also late, from who was without network. */
    public boolean takes(int asked) {
        return asked >= 0 && asked <= step && phase != Phase.CLEANED && phase != Phase.PREPARE && phase != Phase.RULES;
    }

    /** What was entered in that step to be seen together, is seen now. */
    public boolean shows(int asked) {
        return asked < step || revealed.contains(asked) || phase == Phase.CLOSED || phase == Phase.CLEANED;
    }
}
