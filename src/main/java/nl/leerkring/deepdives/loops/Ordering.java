package nl.leerkring.deepdives.loops;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where things are put on the map when nobody put them: from a circle, pushed apart and pulled together along the arrows (T. Fruchterman and
 * E. Reingold, ‘Graph drawing by force-directed placement’, 1991). Nothing in it is left to chance, so the same map is drawn the same.
 */
final class Ordering {

    private static final int ROUNDS = 250;
    private static final int SIDE = 1_000;

    record Spot(double x, double y) {
    }

    private Ordering() {
    }

    /** In the order of the heads of the map. */
    static List<Spot> of(LoopMap map) {
        List<UUID> ids = map.heads().stream().map(Variable::id).toList();
        Map<UUID, Integer> index = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, Function.identity()));
        double[][] at = IntStream.range(0, ids.size()).mapToObj(i -> new double[] {500 + 400 * Math.cos(2 * Math.PI * i / ids.size()),
                500 + 400 * Math.sin(2 * Math.PI * i / ids.size())}).toArray(double[][]::new);
        double ideal = 0.8 * SIDE / Math.sqrt(Math.max(1, ids.size()));
        for (int round = 0; round < ROUNDS; round++) {
            double[][] force = new double[at.length][2];
            apart(at, force, ideal);
            map.drawn().forEach(each -> together(at, force, index.get(each.cause()), index.get(each.effect()), ideal));
            step(at, force, 80.0 * (ROUNDS - round) / ROUNDS);
        }
        return IntStream.range(0, at.length).mapToObj(i -> new Spot(Math.round(at[i][0]), Math.round(at[i][1]))).toList();
    }

    private static void apart(double[][] at, double[][] force, double ideal) {
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < i; j++) {
                push(at, force, i, j, ideal * ideal / square(at, i, j));
            }
        }
    }

    private static void together(double[][] at, double[][] force, int from, int to, double ideal) {
        push(at, force, from, to, -Math.sqrt(square(at, from, to)) / ideal);
    }

    private static void push(double[][] at, double[][] force, int i, int j, double strength) {
        for (int axis = 0; axis < 2; axis++) {
            double part = (at[i][axis] - at[j][axis]) * strength;
            force[i][axis] += part;
            force[j][axis] -= part;
        }
    }

    private static double square(double[][] at, int i, int j) {
        return Math.max(1, Math.pow(at[i][0] - at[j][0], 2) + Math.pow(at[i][1] - at[j][1], 2));
    }

    private static void step(double[][] at, double[][] force, double most) {
        for (int i = 0; i < at.length; i++) {
            double length = Math.max(1, Math.hypot(force[i][0], force[i][1]));
            for (int axis = 0; axis < 2; axis++) {
                at[i][axis] = Math.clamp(at[i][axis] + force[i][axis] / length * Math.min(length, most), 0, SIDE);
            }
        }
    }

    /** For one more: of a grid, the place that is farthest from what lies there. */
    static Spot free(List<Variable> there) {
        Spot best = new Spot(500, 400);
        double farthest = there.isEmpty() ? Double.MAX_VALUE : 0;
        for (int i = 0; i < 48; i++) {
            Spot spot = new Spot(60 + i % 8 * 125.0, 60 + i / 8 * 175.0);
            double nearest = there.stream().mapToDouble(each -> Math.hypot(each.x() - spot.x(), each.y() - spot.y())).min().orElse(0);
            if (nearest > farthest) {
                farthest = nearest;
                best = spot;
            }
        }
        return best;
    }
}
