package nl.leerkring.visits.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.visits.Spread;
import nl.leerkring.visits.ThemeResult;
import org.jspecify.annotations.Nullable;

/**
 * The scores as a wheel: a spoke for each theme, clockwise from the top, the hub is 0 and the rim is 10. Before and after each have a
 * line through their medians and, along each spoke, a bar over the middle half. All numbers are those of an SVG of 400 by 400.
 *
 * @param before the points of the line through the medians; empty when there are fewer than two
 */
record Wheel(List<Spoke> spokes, String before, String after) {

    static final double MIDDLE = 200;
    static final double STEP = 15;
    private static final double RIM = 10;
    private static final double NAMES = 11.4;
    /** How far the two bars of a spoke lie beside it. */
    private static final double ASIDE = 5;

    record Point(String x, String y) {
    }

    /** The middle half, from its low to its high end, and the median between them. */
    record Bar(Point low, Point median, Point high) {
    }

    /** @param before nothing when nobody scored it then */
    record Spoke(int number, Point end, Point name, @Nullable Bar before, @Nullable Bar after) {
    }

    static Wheel of(List<ThemeResult> results) {
        int many = results.size();
        List<Spoke> spokes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ThemeResult result = results.get(i);
            spokes.add(new Spoke(i + 1, point(i, many, RIM, 0), point(i, many, NAMES, 0), bar(i, many, result.before(), -ASIDE), bar(i, many, result.after(), ASIDE)));
        }
        return new Wheel(List.copyOf(spokes), line(results.stream().map(ThemeResult::before).toList()), line(results.stream().map(ThemeResult::after).toList()));
    }

    /** The circles at 2, 4, 6, 8 and 10. */
    List<Integer> rings() {
        return IntStream.rangeClosed(1, 5).map(i -> 2 * i).boxed().toList();
    }

    static String radius(int score) {
        return number(score * STEP);
    }

    private static @Nullable Bar bar(int spoke, int many, Spread spread, double aside) {
        return spread.empty() ? null : new Bar(point(spoke, many, spread.low(), aside), point(spoke, many, spread.median(), aside), point(spoke, many, spread.high(), aside));
    }

    private static String line(List<Spread> spreads) {
        List<Integer> scored = IntStream.range(0, spreads.size()).filter(i -> !spreads.get(i).empty()).boxed().toList();
        return scored.size() < 2 ? "" : scored.stream().map(i -> point(i, spreads.size(), spreads.get(i).median(), 0)).map(point -> point.x() + "," + point.y())
                .collect(Collectors.joining(" "));
    }

    private static Point point(int spoke, int many, double score, double aside) {
        double angle = 2 * Math.PI * spoke / many - Math.PI / 2;
        double out = score * STEP;
        return new Point(number(MIDDLE + out * Math.cos(angle) - aside * Math.sin(angle)), number(MIDDLE + out * Math.sin(angle) + aside * Math.cos(angle)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
