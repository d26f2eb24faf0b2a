package nl.leerkring.deepdives.loops;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds the elementary circuits of a directed graph, by D. B. Johnson, ‘Finding all the elementary circuits of a directed graph’, SIAM Journal on
 * Computing 4 (1975). What is bounded in length is by A. Gupta and T. Suzumura, ‘Finding all bounded-length simple cycles in a directed graph’
 * (2021): a vertex is not blocked or free, but free for paths that are short enough. With a bound of all vertices that is Johnson's.
 */
final class Circuits {

    private static final int NO_WAY_BACK = Integer.MAX_VALUE / 2;

    private final int[][] next;
    private final int longest;
    private final int most;
    private final List<int[]> found = new ArrayList<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private final BitSet onPath = new BitSet();
    private final int[] free;
    private final List<BitSet> waiting = new ArrayList<>();
    private BitSet within = new BitSet();
    private int root;

    /**
     * @param circuits vertices in order, each beginning with its lowest; the shortest first
     * @param more     there are more of them than these
     */
    record Found(List<int[]> circuits, boolean more) {
    }

    private Circuits(int[][] next, int longest, int most) {
        this.next = next;
        this.longest = longest;
        this.most = most;
        this.free = new int[next.length];
    }

    /** All circuits of at most that many vertices; when there are more than {@code most}, the shortest of them. */
    static Found of(int[][] next, int longest, int most) {
        int bound = Math.min(next.length, longest);
        Found all = search(next, bound, most);
        if (!all.more()) {
            return all;
        }
        List<int[]> shortest = new ArrayList<>();
        for (int length = 2; length <= bound && shortest.size() < most; length++) {
            int now = length;
            search(next, length, most).circuits().stream().filter(each -> each.length == now).limit(most - shortest.size()).forEach(shortest::add);
        }
        return new Found(shortest, true);
    }

    private static Found search(int[][] next, int bound, int most) {
        Circuits search = new Circuits(next, bound, most + 1);
        search.all();
        return new Found(search.found.stream().limit(most).sorted(Comparator.comparingInt(each -> each.length)).toList(), search.full());
    }

    /** Each circuit is found from its lowest vertex, in the strong component of what is not lower. */
    private void all() {
        for (root = 0; root < next.length && !full(); root++) {
            within = component();
            waiting.clear();
            for (int i = 0; i < next.length; i++) {
                waiting.add(new BitSet());
            }
            Arrays.fill(free, longest);
            if (within.cardinality() > 1) {
                from(root);
            }
        }
    }

    private boolean full() {
        return found.size() >= most;
    }

    /** @return over how many edges one comes back to the root from here */
    private int from(int vertex) {
        int back = NO_WAY_BACK;
        path.addLast(vertex);
        onPath.set(vertex);
        free[vertex] = path.size();
        for (int each : next[vertex]) {
            if (full()) {
                break;
            }
            if (each == root) {
                found.add(path.stream().mapToInt(Integer::intValue).toArray());
                back = 1;
            } else if (within.get(each) && path.size() < free[each]) {
                back = Math.min(back, from(each) + 1);
            }
        }
        path.removeLast();
        onPath.clear(vertex);
        if (back < NO_WAY_BACK) {
            relax(vertex, back);
        } else {
            Arrays.stream(next[vertex]).filter(within::get).forEach(each -> waiting.get(each).set(vertex));
        }
        return back;
    }

    /** From here one comes back: so paths that are short enough may come here again, and to what waited for that. */
    private void relax(int vertex, int back) {
        if (free[vertex] < longest - back + 1) {
            free[vertex] = longest - back + 1;
            waiting.get(vertex).stream().filter(each -> !onPath.get(each)).forEach(each -> relax(each, back + 1));
        }
    }

    /** What can be reached from the root and reaches it, among the vertices that are not lower. */
    private BitSet component() {
        BitSet component = reached(next);
        component.and(reached(turned()));
        return component;
    }

    private BitSet reached(int[][] edges) {
        BitSet seen = new BitSet();
        Deque<Integer> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            int vertex = todo.removeLast();
            if (!seen.get(vertex)) {
                seen.set(vertex);
                Arrays.stream(edges[vertex]).filter(each -> each > root && !seen.get(each)).forEach(todo::add);
            }
        }
        return seen;
    }

    private int[][] turned() {
        List<List<Integer>> turned = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            turned.add(new ArrayList<>());
        }
        for (int from = 0; from < next.length; from++) {
            for (int to : next[from]) {
                turned.get(to).add(from);
            }
        }
        return turned.stream().map(each -> each.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
}
