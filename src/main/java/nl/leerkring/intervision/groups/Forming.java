package nl.leerkring.intervision.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Divides people into groups of equal size, the same way each time: first who brings a case, then the largest organisations, each to the group
 * where it fits best. Who may not sit together does not, as long as a group with room is left.
 */
final class Forming {

    private final List<List<Someone>> groups;
    private final int[] room;
    private final Set<Pair> apart;
    private final boolean together;

    private Forming(int groups, int people, Set<Pair> apart, boolean together) {
        this.groups = IntStream.range(0, groups).<List<Someone>>mapToObj(each -> new ArrayList<>()).toList();
        this.room = IntStream.range(0, groups).map(each -> people / groups + (each < people % groups ? 1 : 0)).toArray();
        this.apart = apart;
        this.together = together;
    }

    record Someone(UUID person, String name, String organisation) {
    }

    /** Two who should not be in one group, in either order. */
    record Pair(UUID one, UUID other) {

        Pair {
            if (one.compareTo(other) > 0) {
                UUID swap = one;
                one = other;
                other = swap;
            }
        }
    }

    /**
     * @param bringers one for each of the first groups
     * @param together people of one organisation sit together, as far as there is room; otherwise they are spread
     */
    static List<List<Someone>> of(List<Someone> people, int count, List<UUID> bringers, Set<Pair> apart, boolean together) {
        Forming forming = new Forming(count, people.size(), apart, together);
        Map<UUID, Someone> all = people.stream().collect(Collectors.toMap(Someone::person, Function.identity()));
        for (int i = 0; i < Math.min(count, bringers.size()); i++) {
            if (all.containsKey(bringers.get(i))) {
                forming.groups.get(i).add(all.remove(bringers.get(i)));
            }
        }
        Map<String, Long> sizes = people.stream().collect(Collectors.groupingBy(Someone::organisation, Collectors.counting()));
        all.values().stream().sorted(Comparator.comparing((Someone each) -> each.organisation().isEmpty() ? 0 : -sizes.get(each.organisation()))
                .thenComparing(Someone::organisation).thenComparing(Someone::name).thenComparing(Someone::person)).forEach(forming::place);
        return forming.groups;
    }

    private void place(Someone who) {
        int best = IntStream.range(0, groups.size()).filter(each -> groups.get(each).size() < room[each]).boxed()
                .min(Comparator.<Integer>comparingLong(each -> quarrels(who, each)).thenComparingLong(each -> together ? -colleagues(who, each) : colleagues(who, each))
                        .thenComparingInt(each -> groups.get(each).size()).thenComparingInt(each -> each)).orElseThrow();
        groups.get(best).add(who);
    }

    private long quarrels(Someone who, int group) {
        return groups.get(group).stream().filter(each -> apart.contains(new Pair(who.person(), each.person()))).count();
    }

    private long colleagues(Someone who, int group) {
        return who.organisation().isEmpty() ? 0 : groups.get(group).stream().filter(each -> each.organisation().equals(who.organisation())).count();
    }
}
