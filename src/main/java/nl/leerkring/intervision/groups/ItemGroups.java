package nl.leerkring.intervision.groups;

import java.util.Optional;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the page of an item of pillar intervision: who sits in which group. */
@Component
class ItemGroups implements ItemBlock {

    private final Groups groups;
    private final Meetings meetings;

    ItemGroups(Groups groups, Meetings meetings) {
        this.groups = groups;
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item) {
        if (item.pillar() != Pillar.INTERVISIE || seat.role() == Role.ALUMNUS) {
            return Optional.empty();
        }
        boolean makes = !seat.archived() && meetings.organises(seat, day.meeting()).filter(each -> !each.hostOnly()).isPresent();
        String href = seat.href() + "/bijeenkomsten/" + day.meeting().number();
        return Optional.of(new GroupsPart(seat, href, href + "/programma/" + item.id() + "/groepen", groups.at(seat, item.id().value()), makes));
    }
}
