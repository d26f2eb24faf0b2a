package nl.leerkring.network.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A drawing in two columns: on the left of whom is learned, on the right who learns, with a line for each pair. The same facts always give
 * the same drawing. The numbers are those of an SVG.
 *
 * @param left how many organisations or persons are not in it because it would be too long
 */
record Flow(int height, List<Box> boxes, List<Line> lines, int left) {

    static final int WIDTH = 360;
    static final int WIDE = 132;
    static final int HIGH = 28;
    /** On each side; the table has all. */
    static final int MOST = 14;
    private static final int ROW = 38;
    private static final int EDGE = 4;
    private static final int LETTERS = 15;

    /** @param label its name, cut to fit */
    record Box(int x, int y, String name, String label) {
    }

    record Line(Pair pair, String path) {
    }

    static Flow of(List<Pair> pairs) {
        List<Learned.Place> sources = most(pairs, Pair::from);
        Map<UUID, Integer> row = rows(sources);
        List<Pair> from = pairs.stream().filter(pair -> row.containsKey(pair.from().id())).toList();
        Map<UUID, Double> middle = from.stream().collect(Collectors.groupingBy(pair -> pair.to().id(), Collectors.averagingInt(pair -> row.get(pair.from().id()))));
        List<Learned.Place> learners = most(from, Pair::to).stream()
                .sorted(Comparator.<Learned.Place>comparingDouble(place -> middle.get(place.id())).thenComparing(Learned.Place::name)).toList();
        Map<UUID, Integer> other = rows(learners);
        List<Box> boxes = new ArrayList<>();
        sources.forEach(place -> boxes.add(box(EDGE, row.get(place.id()), place)));
        learners.forEach(place -> boxes.add(box(WIDTH - EDGE - WIDE, other.get(place.id()), place)));
        List<Line> lines = from.stream().filter(pair -> other.containsKey(pair.to().id()))
                .map(pair -> new Line(pair, path(y(row.get(pair.from().id())) + HIGH / 2, y(other.get(pair.to().id())) + HIGH / 2))).toList();
        int shown = sources.size() + learners.size();
        return new Flow(y(Math.max(sources.size(), learners.size())), List.copyOf(boxes), lines, all(pairs, Pair::from).size() + all(pairs, Pair::to).size() - shown);
    }

    private static Map<Learned.Place, Long> all(List<Pair> pairs, Function<Pair, Learned.Place> side) {
        return pairs.stream().collect(Collectors.groupingBy(side, LinkedHashMap::new, Collectors.counting()));
    }

    /** Those with the most lines. */
    private static List<Learned.Place> most(List<Pair> pairs, Function<Pair, Learned.Place> side) {
        return all(pairs, side).entrySet().stream().sorted(Comparator.<Map.Entry<Learned.Place, Long>>comparingLong(entry -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().name())).limit(MOST).map(Map.Entry::getKey).toList();
    }

    private static Map<UUID, Integer> rows(List<Learned.Place> places) {
        Map<UUID, Integer> rows = new HashMap<>();
        places.forEach(place -> rows.put(place.id(), rows.size()));
        return rows;
    }

    private static Box box(int x, int row, Learned.Place place) {
        String name = place.name();
        return new Box(x, y(row), name, name.length() <= LETTERS ? name : name.substring(0, name.offsetByCodePoints(0, Math.min(LETTERS - 1, name.codePointCount(0, name.length())))).strip() + "…");
    }

    private static int y(int row) {
        return EDGE + row * ROW;
    }

    private static String path(int from, int to) {
        int start = EDGE + WIDE;
        int end = WIDTH - EDGE - WIDE - 6;
        int half = (start + end) / 2;
        return "M" + start + " " + from + " C" + half + " " + from + " " + half + " " + to + " " + end + " " + to;
    }
}
