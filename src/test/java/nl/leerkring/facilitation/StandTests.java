package nl.leerkring.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Time-keeping is a function of what was done; whatever is done, in any order, some things always hold. */
class StandTests {

    private static final Instant START = Instant.parse("2027-03-18T09:00:00Z");
    private static final Script SCRIPT = PlayedRun.FOUR;

    private static Move move(Move.Kind kind, int minute) {
        return new Move(kind, kind == Move.Kind.EXTEND ? 2 : 0, START.plus(Duration.ofMinutes(minute)));
    }

    @Test
    void a_pause_takes_no_time_and_an_extension_gives_it() {
        Stand stand = Stand.of(SCRIPT, List.of(move(Move.Kind.BEGIN, 0), move(Move.Kind.PAUSE, 2), move(Move.Kind.START, 10), move(Move.Kind.EXTEND, 11)));
        assertThat(stand.ends()).isEqualTo(START.plus(Duration.ofMinutes(10 + 3 + 2)));
    }

    @Test
    void who_goes_back_has_at_least_a_minute() {
        Stand stand = Stand.of(SCRIPT, List.of(move(Move.Kind.BEGIN, 0), move(Move.Kind.NEXT, 30), move(Move.Kind.BACK, 31)));
        assertThat(stand.step()).isZero();
        assertThat(stand.ends()).isEqualTo(START.plus(Duration.ofMinutes(32)));
    }

    @Test
    void in_any_order_of_moves_the_run_is_somewhere_and_no_time_is_lost_or_made() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Move> moves = new ArrayList<>();
            Duration given = Duration.ZERO;
            int minute = 0;
            for (int i = 0; i < random.nextInt(40); i++) {
                minute += random.nextInt(4);
                Move next = move(Move.Kind.values()[random.nextInt(Move.Kind.values().length)], minute);
                Stand before = Stand.of(SCRIPT, moves);
                moves.add(next);
                Stand after = Stand.of(SCRIPT, moves);
                holds(after, moves, seed);
                if (!before.may(next.kind(), SCRIPT)) {
                    assertThat(after).as("a move that cannot be done, seed " + seed).usingRecursiveComparison().ignoringFields("moves").isEqualTo(before);
                } else if (next.kind() == Move.Kind.EXTEND) {
                    given = given.plusMinutes(2);
                }
            }
            holds(Stand.of(SCRIPT, moves), moves, seed);
        }
    }

    private static void holds(Stand stand, List<Move> moves, int seed) {
        assertThat(stand.moves()).isEqualTo(moves.size());
        assertThat(stand.step()).as("seed " + seed).isBetween(-1, SCRIPT.steps().size() - 1);
        assertThat(stand.running()).as("runs only in a step, seed " + seed).isIn(false, stand.phase() == Phase.STEP);
        if (stand.ends() != null) {
            Duration most = Duration.ofMinutes(SCRIPT.steps().stream().mapToInt(Step::minutes).max().orElse(0) + 1 + 2L * moves.size());
            assertThat(Duration.between(moves.getLast().at(), stand.ends())).as("seed " + seed).isLessThanOrEqualTo(most);
        }
        assertThat(Stand.of(SCRIPT, moves)).as("the same moves are the same stand").isEqualTo(stand);
    }

    @Test
    void a_script_that_cannot_be_played_says_why() {
        assertThat(reason("{}")).contains("title");
        assertThat(reason("{\"title\": {\"nl\": \"x\"}, \"steps\": []}")).contains("1 to 60 steps");
        assertThat(reason("{\"title\": {\"nl\": \"x\"}, \"steps\": [{\"title\": {\"nl\": \"y\"}, \"who\": \"niemand\", \"mode\": \"talk\"}]}")).contains("niemand");
        assertThat(reason("geen json")).isNotBlank();
        assertThat(reason("x".repeat(200_000))).contains("100000");
    }

    private static String reason(String json) {
        try {
            Script.read(json);
            return "";
        } catch (Script.Unreadable why) {
            return String.valueOf(why.getMessage());
        }
    }

    @Test
    void a_script_survives_being_written_and_read() {
        assertThat(Script.ours(SCRIPT.json())).isEqualTo(SCRIPT);
        assertThat(Script.ours(SCRIPT.pretty())).isEqualTo(SCRIPT);
    }
}
