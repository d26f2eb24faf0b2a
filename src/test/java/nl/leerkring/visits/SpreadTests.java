package nl.leerkring.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is counted: how scores lie, and how people are dealt out over groups. */
class SpreadTests {

    @Test
    void scores_have_a_middle_and_a_middle_half() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, 0, 0, 0));
        assertThat(Spread.of(List.of(7))).isEqualTo(new Spread(1, 7, 7, 7));
        assertThat(Spread.of(List.of(8, 4))).isEqualTo(new Spread(2, 5, 6, 7));
        assertThat(Spread.of(List.of(1, 9, 5, 3, 7))).isEqualTo(new Spread(5, 3, 5, 7));
        assertThat(Spread.of(List.of(10, 1, 1, 10))).isEqualTo(new Spread(4, 1, 5.5, 10));
    }

    @Test
    void groups_differ_by_one_at_most_and_so_do_the_people_of_one_organisation_in_them() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Parties.Walker> all = new ArrayList<>();
            int people = random.nextInt(45);
            for (int i = 0; i < people; i++) {
                all.add(new Parties.Walker(UUID.randomUUID(), "P" + i, "Gemeente " + random.nextInt(8), 0));
            }
            int parties = 1 + random.nextInt(Parties.MOST);
            List<Parties.Walker> dealt = Parties.balanced(all, parties, random.nextLong());
            assertThat(dealt).extracting(Parties.Walker::person).as("in the same order").isEqualTo(all.stream().map(Parties.Walker::person).toList());
            differByOneAtMost(dealt, parties);
            dealt.stream().collect(Collectors.groupingBy(Parties.Walker::organisation)).values().forEach(ours -> differByOneAtMost(ours, parties));
        }
    }

    private static void differByOneAtMost(List<Parties.Walker> walkers, int parties) {
        Map<Integer, Long> sizes = walkers.stream().collect(Collectors.groupingBy(Parties.Walker::party, Collectors.counting()));
        for (int i = 1; i <= parties; i++) {
            sizes.putIfAbsent(i, 0L);
        }
        assertThat(sizes.keySet()).allMatch(party -> party >= 1 && party <= parties);
        assertThat(sizes.values().stream().mapToLong(each -> each).max().orElse(0) - sizes.values().stream().mapToLong(each -> each).min().orElse(0)).isLessThanOrEqualTo(1);
    }
}
