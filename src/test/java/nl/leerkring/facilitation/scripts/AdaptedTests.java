package nl.leerkring.facilitation.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.leerkring.facilitation.PlayedRun;
import nl.leerkring.facilitation.Script;
import nl.leerkring.web.Refused;
import org.junit.jupiter.api.Test;

/** Steps move, and what picks from an earlier one goes along: of the four steps, the third sorts what came in at the second. */
class AdaptedTests {

    private final Script four = PlayedRun.FOUR;

    private static List<String> titles(Script script) {
        return script.steps().stream().map(step -> step.title().nl()).toList();
    }

    private static int sorts(Script script, int step) {
        return script.steps().get(step).asks().getFirst().from();
    }

    @Test
    void what_picks_from_an_earlier_step_keeps_doing_so() {
        Script moved = Adapted.move(four, 1, -1);
        assertThat(titles(moved)).containsExactly("Vragen opschrijven", "Vraag", "Wegen", "Advies");
        assertThat(sorts(moved, 2)).isEqualTo(1);
        Script without = Adapted.remove(four, 0);
        assertThat(titles(without)).containsExactly("Vragen opschrijven", "Wegen", "Advies");
        assertThat(sorts(without, 1)).isEqualTo(1);
    }

    @Test
    void it_does_not_go_before_what_it_picks_from_and_that_is_not_taken_away() {
        assertThatThrownBy(() -> Adapted.move(four, 2, -1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Adapted.move(four, 1, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Adapted.remove(four, 1)).isInstanceOf(Refused.class);
    }

    @Test
    void at_the_edge_nothing_moves() {
        assertThat(titles(Adapted.move(four, 0, -1))).isEqualTo(titles(four));
        assertThat(titles(Adapted.move(four, 3, 1))).isEqualTo(titles(four));
    }
}
