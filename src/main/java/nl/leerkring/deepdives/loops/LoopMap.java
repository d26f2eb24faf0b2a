package nl.leerkring.deepdives.loops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The map of one run.
 *
 * @param variables also those that were merged with another
 * @param arrows    as they were drawn
 * @param names     what loops are called, also those that are not there now
 */
record LoopMap(List<Variable> variables, List<Arrow> arrows, List<Named> names) {

    static final int LONGEST = 12;
    static final int LOOPS = 100;

    record Named(List<UUID> arrows, String name) {
    }

    /** @param more there are more loops than these, which are the shortest */
    record Found(List<Loop> loops, boolean more) {
    }

    List<Variable> heads() {
        return variables.stream().filter(Variable::head).toList();
    }

    List<Variable> merged(Variable head) {
        return variables.stream().filter(each -> head.id().equals(each.within())).toList();
    }

    @Nullable Variable variable(UUID id) {
        return variables.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    @Nullable Arrow arrow(UUID id) {
        return drawn().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    String name(UUID id) {
        Variable variable = variable(id);
        return variable == null ? "" : variable.name();
    }

    /** The arrows between what is there now: an arrow of a merged variable counts for the one it was merged with. */
    List<Arrow> drawn() {
        Map<UUID, UUID> head = new HashMap<>();
        variables.forEach(each -> head.put(each.id(), each.within() == null ? each.id() : each.within()));
        Map<UUID, Variable> there = heads().stream().collect(Collectors.toMap(Variable::id, Function.identity()));
        return arrows.stream().filter(each -> head.containsKey(each.cause()) && head.containsKey(each.effect()))
                .map(each -> each.between(head.get(each.cause()), head.get(each.effect())))
                .filter(each -> !each.cause().equals(each.effect()) && there.containsKey(each.cause()) && there.containsKey(each.effect())).toList();
    }

    /** Between the same two, of which merging can leave several, the arrow that was drawn first counts. */
    Found loops() {
        List<UUID> ids = heads().stream().map(Variable::id).toList();
        Map<UUID, Integer> index = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, Function.identity()));
        Map<List<UUID>, Arrow> between = new HashMap<>();
        drawn().forEach(each -> between.putIfAbsent(List.of(each.cause(), each.effect()), each));
        List<List<Integer>> next = new ArrayList<>();
        ids.forEach(each -> next.add(new ArrayList<>()));
        between.values().forEach(each -> next.get(index.get(each.cause())).add(index.get(each.effect())));
        Circuits.Found found = Circuits.of(next.stream().map(each -> each.stream().sorted().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new), LONGEST, LOOPS);
        Map<List<UUID>, String> names = names().stream().collect(Collectors.toMap(Named::arrows, Named::name, (one, other) -> one));
        int[] counted = new int[2];
        return new Found(found.circuits().stream().map(circuit -> loop(circuit, ids, between)).map(arrows -> new Loop(arrows,
                ++counted[Loop.reinforcing(arrows) ? 0 : 1], names.getOrDefault(Loop.key(arrows), ""))).toList(), found.more());
    }

    @SuppressWarnings("NullAway") // a circuit goes along arrows that are there
    private static List<Arrow> loop(int[] circuit, List<UUID> ids, Map<List<UUID>, Arrow> between) {
        return IntStream.range(0, circuit.length).mapToObj(i -> between.get(List.of(ids.get(circuit[i]), ids.get(circuit[(i + 1) % circuit.length])))).toList();
    }

    int dots() {
        return (int) (variables.stream().filter(Variable::dotted).count() + arrows.stream().filter(Arrow::dotted).count());
    }
}
