package nl.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.people.Dividing.Colleagues;
import nl.leerkring.people.Dividing.Pair;
import nl.leerkring.people.Dividing.Rules;
import nl.leerkring.people.Dividing.Somebody;
import org.junit.jupiter.api.Test;

/** What holds for every division, whoever there is and whatever the lot. */
class DividingTests {

    private static final int MANY = 80;

    private static UUID id(int n) {
        return new UUID(9, n);
    }

    private static List<Somebody> people(int count, int organisations) {
        return IntStream.range(0, count).mapToObj(n -> new Somebody(id(n), "Organisatie " + n % organisations, List.of())).toList();
    }

    private static Rules bySize(int size, Colleagues colleagues, long lot, List<Pair> together, List<Pair> apart) {
        return new Rules(size, 0, false, colleagues, false, together, apart, lot);
    }

    private static Map<Integer, Long> sizes(Map<UUID, Integer> groups) {
        return groups.values().stream().collect(Collectors.groupingBy(number -> number, TreeMap::new, Collectors.counting()));
    }

    @Test
    void everybody_is_in_one_group_and_sizes_differ_by_one_at_most() {
        for (int lot = 0; lot < MANY; lot++) {
            List<Somebody> people = people(3 + lot % 45, 9);
            Map<UUID, Integer> groups = Dividing.divide(bySize(2 + lot % 7, Colleagues.SPREAD, lot, List.of(), List.of()), people);
            assertThat(groups.keySet()).hasSize(people.size());
            assertThat(Collections.max(sizes(groups).values()) - Collections.min(sizes(groups).values())).as("lot " + lot).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void the_same_lot_gives_the_same_groups_whatever_the_order_and_another_lot_gives_others() {
        List<Somebody> people = people(24, 8);
        List<Somebody> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(3));
        Rules rules = bySize(6, Colleagues.SPREAD, 42, List.of(), List.of());
        assertThat(Dividing.divide(rules, shuffled)).isEqualTo(Dividing.divide(rules, people));
        assertThat(Dividing.divide(bySize(6, Colleagues.SPREAD, 43, List.of(), List.of()), people)).isNotEqualTo(Dividing.divide(rules, people));
    }

    @Test
    void duos_of_one_organisation_are_apart_or_together_as_asked() {
        for (int lot = 0; lot < MANY; lot++) {
            List<Somebody> duos = people(20, 10);
            Map<UUID, Integer> apart = Dividing.divide(bySize(5, Colleagues.SPREAD, lot, List.of(), List.of()), duos);
            Map<UUID, Integer> together = Dividing.divide(bySize(4, Colleagues.TOGETHER, lot, List.of(), List.of()), duos);
            for (int n = 0; n < 10; n++) {
                assertThat(apart.get(id(n))).as("lot " + lot).isNotEqualTo(apart.get(id(n + 10)));
                assertThat(together.get(id(n))).isEqualTo(together.get(id(n + 10)));
            }
        }
    }

    @Test
    void who_may_not_sit_together_never_does_and_who_belongs_together_always() {
        for (int lot = 0; lot < MANY; lot++) {
            Random random = new Random(lot);
            List<Pair> apart = IntStream.range(0, 6).mapToObj(n -> new Pair(id(random.nextInt(10)), id(10 + random.nextInt(10)))).toList();
            List<Pair> together = List.of(new Pair(id(20), id(21)), new Pair(id(22), id(23)));
            Map<UUID, Integer> groups = Dividing.divide(bySize(5, Colleagues.ANY, lot, together, apart), people(24, 24));
            apart.forEach(pair -> assertThat(groups.get(pair.one())).isNotEqualTo(groups.get(pair.other())));
            together.forEach(pair -> assertThat(groups.get(pair.one())).isEqualTo(groups.get(pair.other())));
        }
    }

    @Test
    void nobody_would_rather_have_had_a_topic_with_room_and_no_two_would_both_gain_by_changing() {
        for (int lot = 0; lot < MANY; lot++) {
            Random random = new Random(lot);
            List<Somebody> people = IntStream.range(0, 21).mapToObj(n -> new Somebody(id(n), "", wishes(random))).toList();
            Map<UUID, Integer> groups = Dividing.divide(new Rules(0, 4, true, Colleagues.ANY, false, List.of(), List.of(), lot), people);
            assertThat(Collections.max(sizes(groups).values())).isLessThanOrEqualTo(6);
            for (Somebody one : people) {
                for (Somebody other : people) {
                    boolean gains = rank(one, groups.get(other.id())) < rank(one, groups.get(one.id()));
                    boolean gainsToo = rank(other, groups.get(one.id())) < rank(other, groups.get(other.id()));
                    assertThat(gains && gainsToo).as("lot " + lot).isFalse();
                }
            }
        }
    }

    @Test
    void naming_other_topics_than_one_wants_never_helps() {
        for (int lot = 0; lot < MANY; lot++) {
            Random random = new Random(lot);
            List<Somebody> people = new ArrayList<>(IntStream.range(0, 12).mapToObj(n -> new Somebody(id(n), "", wishes(random))).toList());
            Rules rules = new Rules(0, 4, true, Colleagues.ANY, false, List.of(), List.of(), lot);
            Somebody honest = people.getFirst();
            int truth = rank(honest, Dividing.divide(rules, people).get(honest.id()));
            List<Integer> lie = new ArrayList<>(honest.wishes());
            Collections.shuffle(lie, random);
            people.set(0, new Somebody(honest.id(), "", lie));
            assertThat(rank(honest, Dividing.divide(rules, people).get(honest.id()))).as("lot " + lot).isGreaterThanOrEqualTo(truth);
        }
    }

    @Test
    void equal_wishes_have_equal_chances() {
        List<Somebody> people = IntStream.range(0, 8).mapToObj(n -> new Somebody(id(n), "", List.of(1))).toList();
        Map<UUID, Integer> won = new HashMap<>();
        for (int lot = 0; lot < 2000; lot++) {
            Dividing.divide(new Rules(0, 4, true, Colleagues.ANY, false, List.of(), List.of(), lot * 7919L), people).forEach((id, number) -> won.merge(id, number == 1 ? 1 : 0, Integer::sum));
        }
        assertThat(won.values()).allSatisfy(times -> assertThat(times).isBetween(400, 600)); // two of eight: a quarter
    }

    @Test
    void when_people_are_missing_as_few_as_possible_move() {
        for (int lot = 0; lot < MANY; lot++) {
            Random random = new Random(lot);
            List<Somebody> people = people(20, 20);
            Rules rules = bySize(5, Colleagues.ANY, lot, List.of(), List.of());
            Map<UUID, Integer> before = Dividing.divide(rules, people);
            List<Somebody> left = people.stream().filter(each -> random.nextInt(8) > 0).toList();
            if (rules.groups(left.size()) != 4) {
                continue;
            }
            Map<UUID, Integer> after = Dividing.again(rules, left, before);
            Map<UUID, Integer> stayed = left.stream().collect(Collectors.toMap(Somebody::id, each -> before.get(each.id())));
            int floor = left.size() / 4;
            int over = left.size() % 4;
            List<Long> sizes = new ArrayList<>(sizes(stayed).values());
            IntStream.range(sizes.size(), 4).forEach(n -> sizes.add(0L));
            sizes.sort(Collections.reverseOrder());
            long needed = IntStream.range(0, 4).mapToLong(n -> Math.max(0, sizes.get(n) - floor - (n < over ? 1 : 0))).sum();
            long moved = left.stream().filter(each -> !after.get(each.id()).equals(before.get(each.id()))).count();
            assertThat(moved).as("lot " + lot).isEqualTo(needed);
            assertThat(after.keySet()).isEqualTo(left.stream().map(Somebody::id).collect(Collectors.toSet()));
        }
    }

    @Test
    void who_came_later_joins_the_smallest_group_and_a_group_that_got_too_small_goes() {
        Rules rules = bySize(4, Colleagues.ANY, 1, List.of(), List.of());
        Map<UUID, Integer> before = Map.of(id(0), 1, id(1), 1, id(2), 1, id(3), 2, id(4), 2, id(5), 2, id(6), 3);
        Map<UUID, Integer> after = Dividing.again(rules, people(8, 8), before);
        Set<Integer> numbers = new HashSet<>(after.values());
        assertThat(numbers).containsExactlyInAnyOrder(1, 2);
        assertThat(sizes(after).values()).containsExactly(4L, 4L);
    }

    @Test
    void who_has_a_place_keeps_it_and_others_come_with_whom_they_wish_and_never_with_whom_they_may_not() {
        for (int lot = 0; lot < MANY; lot++) {
            List<Somebody> people = new ArrayList<>(people(20, 10));
            people.set(5, new Somebody(id(5), "Organisatie 5", List.of(2)));
            Map<UUID, Integer> seated = Map.of(id(0), 1, id(1), 2, id(2), 3, id(77), 4);
            List<Pair> apart = List.of(new Pair(id(0), id(3)), new Pair(id(4), id(1)));
            for (Colleagues colleagues : Colleagues.values()) {
                Map<UUID, Integer> groups = Dividing.divide(Rules.into(4, colleagues, apart, lot), people, seated);
                assertThat(groups.keySet()).hasSize(20);
                assertThat(List.of(groups.get(id(0)), groups.get(id(1)), groups.get(id(2)), groups.get(id(5)))).as(colleagues + " " + lot).containsExactly(1, 2, 3, 2);
                assertThat(groups.get(id(3))).isNotEqualTo(1);
                assertThat(groups.get(id(4))).isNotEqualTo(2);
                assertThat(sizes(groups).values()).as(colleagues + " " + lot).containsExactly(5L, 5L, 5L, 5L);
            }
        }
    }

    @Test
    void colleagues_sit_together_as_far_as_groups_stay_equal() {
        for (int lot = 0; lot < MANY; lot++) {
            Map<UUID, Integer> duos = Dividing.divide(Rules.into(2, Colleagues.TOGETHER, List.of(), lot), people(12, 6));
            IntStream.range(0, 6).forEach(n -> assertThat(duos.get(id(n))).isEqualTo(duos.get(id(n + 6))));
            Map<UUID, Integer> one = Dividing.divide(Rules.into(3, Colleagues.TOGETHER, List.of(), lot), people(14, 1));
            assertThat(sizes(one).values()).containsExactlyInAnyOrder(5L, 5L, 4L);
        }
    }

    private static List<Integer> wishes(Random random) {
        List<Integer> all = new ArrayList<>(List.of(1, 2, 3, 4));
        Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(3));
    }

    private static int rank(Somebody one, int number) {
        int at = one.wishes().indexOf(number);
        return at < 0 ? 99 : at;
    }
}
