package nl.leerkring.visits;

import java.util.List;

/**
 * How scores lie: the middle one, and between what the middle half of them is (quartiles by linear interpolation, as spreadsheets do).
 *
 * @param count of how many people; 0: nothing to tell
 */
public record Spread(int count, double low, double median, double high) {

    static final Spread NONE = new Spread(0, 0, 0, 0);

    public static Spread of(List<Integer> scores) {
        if (scores.isEmpty()) {
            return NONE;
        }
        List<Integer> sorted = scores.stream().sorted().toList();
        return new Spread(sorted.size(), at(sorted, .25), at(sorted, .5), at(sorted, .75));
    }

    private static double at(List<Integer> sorted, double part) {
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    public boolean empty() {
        return count == 0;
    }
}
