package nl.leerkring.intervision.groups;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Part;

/**
 * The groups on the page of their item.
 *
 * @param day   where the meeting is found
 * @param href  where the groups are made
 * @param makes may make them
 */
record GroupsPart(Seat seat, String day, String href, List<Group> groups, boolean makes) implements Part {

    UUID me() {
        return seat.person();
    }

    boolean opens(Group group) {
        return group.run() != null && group.has(me());
    }
}
