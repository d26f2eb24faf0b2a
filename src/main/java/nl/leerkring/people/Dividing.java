package nl.leerkring.people;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/**
 * Divides people into groups: the one way in which that is done. Who belongs together is one unit. Who has a place already, as somebody
 * who brings a case does, keeps it. By topic: random serial dictatorship (Abdulkadiroğlu and Sönmez, 1998):
 * in an order drawn by lot each unit takes the best topic it asked for that has room. The others go where they fit best, and change
 * places as long as that makes it better. Dividing again leaves people where they are as far as sizes allow. The same lot gives the
 * same groups.
 */
public final class Dividing {

    private static final long CONFLICT = 1_000_000;
    private static final long TOO_MANY = 10_000;
    private static final long COLLEAGUE = 100;
    private static final int ROUNDS = 50;

    private final Rules rules;
    private final List<Companions> units;
    private final TreeMap<Integer, Set<Companions>> groups = new TreeMap<>();
    private final Set<Companions> settled = new HashSet<>();
    private final long[][] costs;
    private final int floor;
    private final int over;

    /** @param wishes numbers of groups, best first */
    public record Somebody(UUID id, String organisation, List<Integer> wishes) {
    }

    /** Two people, in any order. */
    public record Pair(UUID one, UUID other) {
    }

    /** What happens with people of one organisation, such as a duo. */
    public enum Colleagues implements Coded {
        SPREAD("apart", Text.of("Zo veel mogelijk uit elkaar", "Apart as far as possible")),
        TOGETHER("samen", Text.of("Bij elkaar", "Together")),
        ANY("maakt-niet-uit", Text.of("Maakt niet uit", "Does not matter"));

        private final String word;
        private final Text label;

        Colleagues(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        public Text label() {
            return label;
        }
    }

    /**
     * @param fixed there is a group for each topic, however many people there are
     * @param even  equal sizes matter more than that colleagues sit together
     */
    public record Rules(int size, int topics, boolean fixed, Colleagues colleagues, boolean even, Collection<Pair> together, Collection<Pair> apart, long lot) {

        /** So many groups of equal size. */
        public static Rules into(int groups, Colleagues colleagues, Collection<Pair> apart, long lot) {
            return new Rules(0, groups, true, colleagues, true, List.of(), apart, lot);
        }

        boolean units() {
            return colleagues == Colleagues.TOGETHER && !even;
        }

        private boolean near() {
            return colleagues == Colleagues.TOGETHER && even;
        }

        public int groups(int people) {
            return fixed ? topics : Math.max(1, (int) Math.round((double) people / size));
        }
    }

    private Dividing(Rules rules, List<Somebody> people) {
        this.rules = rules;
        this.units = Companions.of(rules, people);
        int count = rules.groups(people.size());
        this.floor = people.size() / count;
        this.over = people.size() % count;
        this.costs = new long[units.size()][units.size()];
        units.forEach(one -> units.forEach(other -> costs[one.index()][other.index()] = one.equals(other) ? 0 : cost(one, other)));
    }

    /** @return the number of the group of each, from 1 */
    public static Map<UUID, Integer> divide(Rules rules, List<Somebody> people) {
        return divide(rules, people, Map.of());
    }

    /** @param seated who is in which group whatever happens; who comes not is left out */
    public static Map<UUID, Integer> divide(Rules rules, List<Somebody> people, Map<UUID, Integer> seated) {
        Dividing dividing = new Dividing(rules, people);
        dividing.stay(seated);
        dividing.groups.values().forEach(dividing.settled::addAll);
        dividing.open(rules.groups(people.size()));
        Collections.shuffle(dividing.units, new Random(rules.lot()));
        dividing.units.stream().filter(unit -> !dividing.settled.contains(unit)).forEach(dividing::takeBest);
        dividing.placeRest();
        dividing.improve();
        return dividing.told();
    }

    /** @param before where people were; who is not among them any more is left out */
    public static Map<UUID, Integer> again(Rules rules, List<Somebody> people, Map<UUID, Integer> before) {
        Dividing dividing = new Dividing(rules, people);
        dividing.stay(before);
        dividing.open(rules.groups(people.size()));
        Collections.shuffle(dividing.units, new Random(rules.lot()));
        dividing.placeRest();
        dividing.level();
        return dividing.told();
    }

    /** So many groups: what is new begins empty; the smallest go when there are too many, and their people find another. */
    private void open(int count) {
        for (int number = 1; groups.size() < count; number++) {
            groups.putIfAbsent(number, new HashSet<>());
        }
        while (groups.size() > count) {
            groups.remove(groups.keySet().stream().min(Comparator.comparingInt(this::size).thenComparing(Comparator.reverseOrder())).orElseThrow());
        }
    }

    private void takeBest(Companions unit) {
        unit.wishes().stream().filter(number -> groups.containsKey(number) && size(number) + unit.size() <= floor + Math.min(1, over) && fit(unit, number) < CONFLICT)
                .findFirst().ifPresent(number -> {
                    groups.get(number).add(unit);
                    settled.add(unit);
                });
    }

    /** The hardest first: who may not sit with somebody, then the largest, and colleagues after each other; else in the order of the lot. */
    private void placeRest() {
        Set<Companions> placed = groups.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        units.stream().filter(unit -> !placed.contains(unit)).sorted(Comparator.comparingLong((Companions unit) -> -enemies(unit)).thenComparingInt(unit -> -unit.size())
                        .thenComparing(unit -> rules.near() ? unit.people().getFirst().organisation() : ""))
                .forEach(unit -> groups.get(best(unit, groups.keySet())).add(unit));
    }

    /** Whoever did not get a wish changes places with another one, as long as that makes it better. */
    private void improve() {
        boolean better = rules.colleagues() == Colleagues.SPREAD || rules.near() || !rules.apart().isEmpty();
        for (int round = 0; better && round < ROUNDS; round++) {
            better = false;
            for (Companions one : units) {
                for (Companions other : units) {
                    better |= !settled.contains(one) && !settled.contains(other) && one.size() == other.size() && swap(one, other);
                }
            }
        }
    }

    private boolean swap(Companions one, Companions other) {
        int here = group(one);
        int there = group(other);
        if (here == there) {
            return false;
        }
        long before = badness(here) + badness(there);
        exchange(one, here, other, there);
        if (badness(here) + badness(there) < before) {
            return true;
        }
        exchange(one, there, other, here);
        return false;
    }

    private void exchange(Companions one, int here, Companions other, int there) {
        groups.get(here).remove(one);
        groups.get(there).remove(other);
        groups.get(here).add(other);
        groups.get(there).add(one);
    }

    /** Everybody is where she was; a unit that was in several groups is where most of it was. */
    private void stay(Map<UUID, Integer> before) {
        new TreeSet<>(before.values()).forEach(number -> groups.put(number, new HashSet<>()));
        units.forEach(unit -> unit.people().stream().filter(each -> before.containsKey(each.id())).map(each -> before.get(each.id()))
                .collect(Collectors.groupingBy(number -> number, TreeMap::new, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()).ifPresent(most -> groups.get(most.getKey()).add(unit)));
    }

    /** From the largest group to the smallest, one unit at a time, until no move makes the sizes more equal. */
    private void level() {
        for (int moves = 0; moves < units.size(); moves++) {
            int most = groups.keySet().stream().max(Comparator.comparingInt(this::size)).orElseThrow();
            int least = groups.keySet().stream().min(Comparator.comparingInt(this::size)).orElseThrow();
            int gap = size(most) - size(least);
            Companions unit = groups.get(most).stream().filter(each -> each.size() < gap && fit(each, least) < CONFLICT)
                    .min(Comparator.comparingInt((Companions each) -> each.wishes().contains(most) ? 1 : 0).thenComparingLong(each -> badness(each, least))
                            .thenComparing(each -> each.people().getFirst().id())).orElse(null);
            if (gap < 2 || unit == null) {
                return;
            }
            groups.get(most).remove(unit);
            groups.get(least).add(unit);
        }
    }

    private int best(Companions unit, Collection<Integer> among) {
        return among.stream().min(Comparator.comparingLong((Integer number) -> badness(unit, number)).thenComparingInt(number -> number)).orElseThrow();
    }

    /** How badly this unit fits in this group. As many groups as needed have one more than the others. */
    private long badness(Companions unit, int number) {
        long larger = groups.entrySet().stream().filter(group -> group.getKey() != number && size(group.getKey()) > floor).count();
        int many = Math.max(0, size(number) + unit.size() - floor - (larger < over ? 1 : 0));
        return fit(unit, number) + many * TOO_MANY + size(number);
    }

    private long badness(int number) {
        return groups.get(number).stream().mapToLong(unit -> fit(unit, number)).sum();
    }

    private long fit(Companions unit, int number) {
        return groups.get(number).stream().mapToLong(other -> costs[unit.index()][other.index()]).sum();
    }

    private long cost(Companions one, Companions other) {
        long conflicts = rules.apart().stream().filter(pair -> one.has(pair.one()) && other.has(pair.other()) || one.has(pair.other()) && other.has(pair.one())).count();
        long colleagues = rules.colleagues() != Colleagues.SPREAD && !rules.near() ? 0 : one.people().stream().filter(each -> !each.organisation().isEmpty()
                && other.people().stream().anyMatch(somebody -> somebody.organisation().equals(each.organisation()))).count();
        return conflicts * CONFLICT + (rules.near() ? -colleagues : colleagues) * COLLEAGUE;
    }

    private long enemies(Companions unit) {
        return rules.apart().stream().filter(pair -> unit.has(pair.one()) || unit.has(pair.other())).count();
    }

    private int size(int number) {
        return groups.get(number).stream().mapToInt(Companions::size).sum();
    }

    private int group(Companions unit) {
        return groups.entrySet().stream().filter(entry -> entry.getValue().contains(unit)).findFirst().orElseThrow().getKey();
    }

    private Map<UUID, Integer> told() {
        Map<UUID, Integer> told = new HashMap<>();
        groups.forEach((number, all) -> all.forEach(unit -> unit.people().forEach(each -> told.put(each.id(), number))));
        return told;
    }
}
