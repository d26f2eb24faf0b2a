package nl.leerkring.deepdives.loops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Johnson's algorithm against graphs whose circuits are known, and against trying everything. */
class CircuitsTests {

    private static int[][] complete(int size) {
        return IntStream.range(0, size).mapToObj(from -> IntStream.range(0, size).filter(to -> to != from).toArray()).toArray(int[][]::new);
    }

    private static int[][] random(Random random, int size, int edges) {
        int[][] next = new int[size][0];
        for (int i = 0; i < edges; i++) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from != to && Arrays.stream(next[from]).noneMatch(each -> each == to)) {
                next[from] = IntStream.concat(Arrays.stream(next[from]), IntStream.of(to)).toArray();
            }
        }
        return next;
    }

    private static List<String> words(List<int[]> circuits) {
        return circuits.stream().map(Arrays::toString).sorted().toList();
    }

    private static List<String> tried(int[][] next, int longest) {
        TreeSet<String> all = new TreeSet<>();
        IntStream.range(0, next.length).forEach(root -> walk(next, longest, new ArrayList<>(List.of(root)), all));
        return List.copyOf(all);
    }

    private static void walk(int[][] next, int longest, List<Integer> path, TreeSet<String> all) {
        for (int to : next[path.getLast()]) {
            if (to == path.getFirst()) {
                all.add(path.toString());
            } else if (to > path.getFirst() && !path.contains(to) && path.size() < longest) {
                path.add(to);
                walk(next, longest, path, all);
                path.removeLast();
            }
        }
    }

    @Test
    void complete_graphs_have_as_many_circuits_as_is_known() {
        assertThat(Circuits.of(complete(3), 3, 1_000).circuits()).hasSize(5);
        assertThat(Circuits.of(complete(4), 4, 1_000).circuits()).hasSize(20);
        assertThat(Circuits.of(complete(5), 5, 1_000).circuits()).hasSize(84);
        assertThat(Circuits.of(complete(7), 7, 10_000).circuits()).hasSize(2_365);
    }

    @Test
    void a_graph_without_circuits_or_without_anything_has_none() {
        assertThat(Circuits.of(new int[0][0], 12, 10).circuits()).isEmpty();
        assertThat(Circuits.of(new int[][] {{1, 2}, {2, 3}, {3}, {}}, 12, 10).circuits()).isEmpty();
    }

    @Test
    void random_graphs_give_what_trying_everything_gives_at_any_length() {
        Random random = new Random(1975);
        for (int i = 0; i < 400; i++) {
            int size = 2 + random.nextInt(7);
            int[][] next = random(random, size, random.nextInt(size * 4));
            int longest = 2 + random.nextInt(size);
            assertThat(words(Circuits.of(next, longest, 100_000).circuits())).as(Arrays.deepToString(next) + " up to " + longest).isEqualTo(tried(next, longest));
        }
    }

    @Test
    void when_there_are_too_many_the_shortest_are_given_and_it_says_so() {
        Circuits.Found found = Circuits.of(complete(7), 7, 60);
        assertThat(found.more()).isTrue();
        assertThat(found.circuits()).hasSize(60);
        assertThat(found.circuits().stream().filter(each -> each.length == 2)).hasSize(21);
        assertThat(found.circuits()).allMatch(each -> each.length <= 3);
        assertThat(words(found.circuits())).doesNotHaveDuplicates();
    }

    @Test
    void forty_variables_and_a_hundred_and_twenty_links_end_and_so_does_a_map_in_which_everything_hangs_together() {
        assertThat(Circuits.of(random(new Random(40), 40, 120), 12, 100).circuits()).hasSizeLessThanOrEqualTo(100);
        assertThat(Circuits.of(complete(60), 12, 100).more()).isTrue();
    }
}
