package nl.leerkring.deepdives.loops;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** For the benchmark: the loops of a map with forty variables and a hundred and twenty links. */
public final class LoopSearch {

    private LoopSearch() {
    }

    /** @return what was found, and how long it took the slowest of a hundred maps */
    public static String slowest() {
        long slowest = 0;
        int capped = 0;
        for (int seed = 0; seed < 100; seed++) {
            int[][] next = map(new Random(seed));
            long begin = System.nanoTime();
            capped += Circuits.of(next, LoopMap.LONGEST, LoopMap.LOOPS).more() ? 1 : 0;
            slowest = Math.max(slowest, System.nanoTime() - begin);
        }
        return slowest / 1_000_000 + " ms, " + capped + " of 100 maps capped";
    }

    private static int[][] map(Random random) {
        var next = Stream.generate(TreeSet<Integer>::new).limit(40).toList();
        while (next.stream().mapToInt(TreeSet::size).sum() < 120) {
            int from = random.nextInt(40);
            int to = random.nextInt(40);
            if (from != to) {
                next.get(from).add(to);
            }
        }
        return next.stream().map(each -> each.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
}
