package nl.leerkring.facilitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was picked in one question.
 *
 * @param times  how often, by what was picked
 * @param places the sum of the places (from 1) it got in rankings
 */
public record Tally(Map<String, Integer> times, Map<String, Integer> places) {

    /** Which question: step and ask, both from 0. */
    public record Asked(int step, int ask) {

        /** As it stands in an address: {@code 2-0}. Nothing: it is not one. */
        public static @Nullable Asked of(String address) {
            return address.matches("\\d{1,2}-\\d") ? new Asked(Integer.parseInt(address.split("-")[0]), Integer.parseInt(address.split("-")[1])) : null;
        }

        @Override
        public String toString() {
            return step + "-" + ask;
        }
    }

    static Tally of(String pick, int times, int places) {
        return new Tally(Map.of(pick, times), Map.of(pick, places));
    }

    /** Of a sealed run, whose entries only its own people can read. */
    public static Tally of(List<Entry> entries) {
        Tally tally = new Tally(Map.of(), Map.of());
        for (Entry entry : entries) {
            for (int i = 0; i < entry.content().picks().size(); i++) {
                tally = tally.and(of(entry.content().picks().get(i), 1, i + 1));
            }
        }
        return tally;
    }

    Tally and(Tally other) {
        return new Tally(sum(times, other.times), sum(places, other.places));
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> sum = new HashMap<>(one);
        other.forEach((pick, more) -> sum.merge(pick, more, Integer::sum));
        return sum;
    }

    public int of(String pick) {
        return times.getOrDefault(pick, 0);
    }

    public int most() {
        return times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    public int all() {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** On a scale of numbers; NaN: nobody answered. */
    public double mean() {
        return times.entrySet().stream().mapToInt(each -> Integer.parseInt(each.getKey()) * each.getValue()).sum() / (double) all();
    }
}
