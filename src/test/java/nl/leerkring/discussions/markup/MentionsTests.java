package nl.leerkring.discussions.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.discussions.markup.Mentions.Somebody;
import org.junit.jupiter.api.Test;

class MentionsTests {

    private static final Somebody NOOR = new Somebody(UUID.fromString("019a0000-0000-7000-8000-000000000001"), "Noor van Groningen");
    private static final Somebody JAN = new Somebody(UUID.fromString("019a0000-0000-7000-8000-000000000002"), "Jan de Vries");
    private static final Somebody OTHER_JAN = new Somebody(UUID.fromString("019a0000-0000-7000-8000-000000000003"), "Jan de Vries-Bakker");
    private static final List<Somebody> ALL = List.of(NOOR, JAN, OTHER_JAN);

    @Test
    void a_name_that_is_typed_is_kept_as_an_id_and_shown_as_a_name() {
        assertThat(read("Dag @Noor van Groningen.")).isEqualTo("Dag @{" + NOOR.id() + "}.");
        assertThat(read("@noor, kijk")).isEqualTo("@{" + NOOR.id() + "}, kijk");
        assertThat(read("@NOOR VAN GRONINGEN")).isEqualTo("@{" + NOOR.id() + "}");
        assertThat(Mentions.plain(read("Dag @Noor!"), Map.of(NOOR.id(), NOOR.name()))).isEqualTo("Dag @Noor van Groningen!");
    }

    @Test
    void the_longest_name_counts_and_a_first_name_of_two_is_nobody() {
        assertThat(read("@Jan de Vries-Bakker en @Jan de Vries")).isEqualTo("@{" + OTHER_JAN.id() + "} en @{" + JAN.id() + "}");
        assertThat(read("@Jan, wie?")).isEqualTo("@Jan, wie?");
    }

    @Test
    void what_only_looks_like_it_stays_as_it_is() {
        for (String text : new String[] {"mail noor@groningen.example", "@Noortje", "@", "@ Noor", "a@Noor", "@Niemand", "@{niets}", "1@Noor"}) {
            assertThat(read(text)).isEqualTo(text);
        }
    }

    @Test
    void an_id_that_somebody_types_is_found_but_is_not_among_those_who_see() {
        assertThat(Mentions.in("@{019a0000-0000-7000-8000-00000000000f} @{x} @{019A0000-0000-7000-8000-00000000000F}")).hasSize(1);
    }

    private static String read(String text) {
        return Mentions.read(text, ALL);
    }
}
