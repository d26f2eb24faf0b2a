package nl.leerkring.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People who stay together when they are divided; known by its index. */
record Companions(int index, List<Dividing.Somebody> people) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Companions unit && unit.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    int size() {
        return people.size();
    }

    boolean has(UUID id) {
        return people.stream().anyMatch(each -> each.id().equals(id));
    }

    /** What its people would like together: three points for the best wish of each, two for the next, one for the last. */
    List<Integer> wishes() {
        Map<Integer, Integer> points = new HashMap<>();
        people.forEach(each -> {
            for (int i = 0; i < each.wishes().size(); i++) {
                points.merge(each.wishes().get(i), 3 - i, Integer::sum);
            }
        });
        return points.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    static List<Companions> of(Dividing.Rules rules, List<Dividing.Somebody> people) {
        Map<UUID, Set<Dividing.Somebody>> of = new LinkedHashMap<>();
        people.stream().sorted(Comparator.comparing(Dividing.Somebody::id)).forEach(each -> of.put(each.id(), new HashSet<>(Set.of(each))));
        if (rules.units()) {
            people.stream().filter(each -> !each.organisation().isEmpty()).collect(Collectors.groupingBy(Dividing.Somebody::organisation)).values()
                    .forEach(all -> all.forEach(each -> join(of, all.getFirst().id(), each.id())));
        }
        rules.together().forEach(pair -> join(of, pair.one(), pair.other()));
        List<Companions> units = new ArrayList<>();
        of.values().stream().distinct().forEach(all -> units.add(new Companions(units.size(), all.stream().sorted(Comparator.comparing(Dividing.Somebody::id)).toList())));
        return units;
    }

    private static void join(Map<UUID, Set<Dividing.Somebody>> of, UUID one, UUID other) {
        Set<Dividing.Somebody> all = of.get(one);
        Set<Dividing.Somebody> more = of.get(other);
        if (all != null && more != null && all != more) {
            all.addAll(more);
            more.forEach(each -> of.put(each.id(), all));
        }
    }
}
