package nl.leerkring.circles.directory;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.DotMap;

/**
 * Where the circle comes from.
 *
 * @param ground all municipalities
 */
record MapPage(Seat seat, List<Directory.Place> places, List<DotMap.Spot> ground) implements Page {

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

    static String radius(Directory.Place place) {
        return DotMap.number(3.5 + 1.5 * Math.sqrt(place.people()));
    }
}
