package nl.leerkring.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks along the moves of a run. A move that cannot be done where the run is changes nothing, so any order of moves means something. */
final class Timekeeping {

    private static final Duration LEAST = Duration.ofMinutes(1);

    private final Script script;
    private final Duration[] left;
    private final Set<Integer> revealed = new HashSet<>();
    private Phase phase = Phase.PREPARE;
    private int step = -1;
    private int moves;
    private @Nullable Instant started;
    private Instant last = Instant.MIN;

    Timekeeping(Script script) {
        this.script = script;
        this.left = script.steps().stream().map(Step::time).toArray(Duration[]::new);
    }

    void apply(Move move) {
        moves++;
        last = move.at().isAfter(last) ? move.at() : last; // a clock that was set back takes no time away
        if (!stand().may(move.kind(), script)) {
            return;
        }
        switch (move.kind()) {
            case READ -> phase = Phase.RULES;
            case BEGIN -> go(0);
            case START -> started = last;
            case PAUSE -> stop();
            case EXTEND -> left[step] = left[step].plusMinutes(Math.clamp(move.amount(), 1, 60));
            case NEXT, SKIP -> next();
            case BACK -> back();
            case REVEAL -> revealed.add(step);
            case CLOSE -> close();
            case REOPEN -> phase = Phase.STEP;
            case CLEAN -> phase = Phase.CLEANED;
            case HAND_OVER, BRINGER -> { }
        }
    }

    private void go(int to) {
        phase = Phase.STEP;
        step = to;
        started = last;
    }

    private void next() {
        stop();
        if (step + 1 < left.length) {
            go(step + 1);
        } else {
            close();
        }
    }

    /** There is always a minute to finish what one comes back for. */
    private void back() {
        stop();
        go(step - 1);
        left[step] = left[step].compareTo(LEAST) < 0 && !script.steps().get(step).time().isZero() ? LEAST : left[step];
    }

    private void close() {
        stop();
        phase = Phase.CLOSED;
    }

    private void stop() {
        if (started != null && timed()) {
            left[step] = left[step].minus(Duration.between(started, last));
        }
        started = null;
    }

    private boolean timed() {
        return step >= 0 && (!script.steps().get(step).time().isZero() || !left[step].isZero());
    }

    Stand stand() {
        Duration now = step < 0 ? Duration.ZERO : left[step];
        Instant ends = started != null && timed() ? started.plus(now) : null;
        return new Stand(phase, step, started != null, ends, now, Set.copyOf(revealed), moves);
    }

}
