package nl.leerkring.web.components;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Netherlands as a dot for each municipality, so no map of somebody else is needed. What stands on it is drawn by who uses it. */
public final class DotMap {

    /** Degrees to units of the drawing; a degree of longitude is shorter, by the cosine of 52 degrees. */
    private static final double SCALE = 100;
    private static final double NARROWER = 0.616;
    private static final double WEST = 3.3;
    private static final double NORTH = 53.6;

    private DotMap() {
    }

    public record Spot(double latitude, double longitude) {

        public String x() {
            return number(across());
        }

        public String y() {
            return number(down());
        }

        public double across() {
            return (longitude - WEST) * SCALE * NARROWER;
        }

        public double down() {
            return (NORTH - latitude) * SCALE;
        }
    }

    /** One path of very short lines with round ends: 342 dots in a few kilobytes. */
    public static String path(List<Spot> ground) {
        return ground.stream().map(spot -> "M" + spot.x() + " " + spot.y() + "h0").collect(Collectors.joining());
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
