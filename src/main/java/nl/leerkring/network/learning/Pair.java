package nl.leerkring.network.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one organisation or person learned from one other, taken together for a drawing.
 *
 * @param how   the surest of them
 * @param times how many
 */
record Pair(Learned.Place from, Learned.Place to, How how, int times) {

    static List<Pair> of(List<Learned> all) {
        Map<List<Object>, Pair> pairs = new LinkedHashMap<>();
        for (Learned each : all) {
            pairs.merge(List.of(each.from().id(), each.to().id()), new Pair(each.from(), each.to(), each.how(), 1),
                    (one, other) -> new Pair(one.from(), one.to(), one.how().compareTo(other.how()) <= 0 ? one.how() : other.how(), one.times() + other.times()));
        }
        return new ArrayList<>(pairs.values());
    }
}
