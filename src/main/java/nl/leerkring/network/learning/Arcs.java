package nl.leerkring.network.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.web.components.DotMap;

/** The same on the map: an arc from who told it to who learned, bent to the right, so that there and back lie beside each other. Persons stand where they work. */
record Arcs(List<Dot> dots, List<Arc> arcs) {

    private static final double BEND = 0.18;
    private static final double STOP = 5;

    record Dot(String name, DotMap.Spot spot) {
    }

    record Arc(Pair pair, String path) {
    }

    static Arcs of(List<Pair> pairs) {
        List<Pair> drawn = pairs.stream().filter(pair -> pair.from().onTheMap() && pair.to().onTheMap() && !spot(pair.from()).equals(spot(pair.to()))).toList();
        Map<DotMap.Spot, Set<String>> dots = new LinkedHashMap<>();
        drawn.forEach(pair -> List.of(pair.from(), pair.to()).forEach(place -> dots.computeIfAbsent(spot(place), spot -> new TreeSet<>()).add(place.name())));
        return new Arcs(dots.entrySet().stream().map(dot -> new Dot(String.join(", ", dot.getValue()), dot.getKey())).toList(), drawn.stream().map(pair -> new Arc(pair, path(spot(pair.from()), spot(pair.to())))).toList());
    }

    private static DotMap.Spot spot(Learned.Place place) {
        return new DotMap.Spot(place.latitude(), place.longitude());
    }

    /** It stops before the dot, so that the point of the arrow is seen. */
    private static String path(DotMap.Spot from, DotMap.Spot to) {
        double across = to.across() - from.across();
        double down = to.down() - from.down();
        double turnX = (from.across() + to.across()) / 2 - down * BEND;
        double turnY = (from.down() + to.down()) / 2 + across * BEND;
        double last = Math.max(1, Math.hypot(to.across() - turnX, to.down() - turnY));
        double endX = to.across() - (to.across() - turnX) / last * STOP;
        double endY = to.down() - (to.down() - turnY) / last * STOP;
        return "M" + from.x() + " " + from.y() + "Q" + DotMap.number(turnX) + " " + DotMap.number(turnY) + " " + DotMap.number(endX) + " " + DotMap.number(endY);
    }
}
