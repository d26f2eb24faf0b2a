package nl.leerkring.intervision.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Dividing people into groups. */
class FormingTests {

    private final Random random = new Random(7);

    private Forming.Someone someone(int n, int organisations) {
        return new Forming.Someone(new UUID(random.nextLong(), n), "P" + n, "O" + n % organisations);
    }

    @Test
    void everybody_is_placed_once_in_groups_of_equal_size_the_same_way_each_time() {
        for (int people = 4; people < 40; people++) {
            List<Forming.Someone> all = IntStream.range(0, people).mapToObj(n -> someone(n, 6)).toList();
            int count = Math.max(1, people / 5);
            List<List<Forming.Someone>> groups = Forming.of(all, count, List.of(), Set.of(), false);
            assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(groups.stream().mapToInt(List::size).max().orElse(0) - groups.stream().mapToInt(List::size).min().orElse(0)).isLessThanOrEqualTo(1);
            assertThat(Forming.of(all, count, List.of(), Set.of(), false)).isEqualTo(groups);
        }
    }

    @Test
    void duos_are_spread_or_kept_together() {
        List<Forming.Someone> duos = IntStream.range(0, 12).mapToObj(n -> someone(n, 6)).toList();
        assertThat(Forming.of(duos, 2, List.of(), Set.of(), false)).allSatisfy(group -> assertThat(group.stream().map(Forming.Someone::organisation)).doesNotHaveDuplicates());
        assertThat(Forming.of(duos, 2, List.of(), Set.of(), true)).allSatisfy(group -> assertThat(group.stream().map(Forming.Someone::organisation).distinct()).hasSize(3));
    }

    @Test
    void each_bringer_has_a_group_and_who_may_not_sit_together_does_not() {
        List<Forming.Someone> all = IntStream.range(0, 10).mapToObj(n -> someone(n, 10)).toList();
        List<UUID> bringers = List.of(all.get(3).person(), all.get(4).person());
        Set<Forming.Pair> apart = Set.of(new Forming.Pair(all.get(0).person(), all.get(3).person()), new Forming.Pair(all.get(1).person(), all.get(2).person()));
        List<List<Forming.Someone>> groups = Forming.of(all, 2, bringers, apart, false);
        assertThat(groups.get(0)).contains(all.get(3)).doesNotContain(all.get(0));
        assertThat(groups.get(1)).contains(all.get(4));
        assertThat(groups).noneMatch(group -> group.contains(all.get(1)) && group.contains(all.get(2)));
    }
}
