package nl.leerkring.circles.directory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * Where the circle comes from. The ground of the map is a dot for each municipality, so no map of somebody else is needed.
 *
 * @param ground all municipalities
 */
record MapPage(Seat seat, List<Directory.Place> places, List<Directory.Place> ground) implements Page {

    /** Degrees to units of the drawing; a degree of longitude is shorter, by the cosine of 52 degrees. */
    private static final double SCALE = 100;
    private static final double NARROWER = 0.616;
    private static final double WEST = 3.3;
    private static final double NORTH = 53.6;

    @Override
    public Text title() {
        return Text.of("Waar we vandaan komen", "Where we come from");
    }

    String href() {
        return seat.href() + "/mensen";
    }

    List<Directory.Place> dots() {
        return places.stream().filter(Directory.Place::onTheMap).toList();
    }

    /** One path of very short lines with round ends: 342 dots in a few kilobytes. */
    String groundPath() {
        return ground.stream().map(place -> "M" + x(place) + " " + y(place) + "h0").collect(Collectors.joining());
    }

    static String x(Directory.Place place) {
        return number((place.longitude() - WEST) * SCALE * NARROWER);
    }

    static String y(Directory.Place place) {
        return number((NORTH - place.latitude()) * SCALE);
    }

    static String radius(Directory.Place place) {
        return number(3.5 + 1.5 * Math.sqrt(place.people()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
