package nl.leerkring.circles;

import java.util.List;
import java.util.Map;
import nl.leerkring.web.Text;

/** What the list of somebody's circles says of each, told by a higher module: the day that is next, and her answer. */
public interface CircleGlance {

    /** By circle; one that has nothing to tell is absent. One query for all. @param seats of one person */
    Map<CircleId, Glance> of(List<Seat> seats);

    /** @param today the day is today */
    record Glance(Text text, boolean today) {
    }
}
