package nl.leerkring.intervision.groups;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the day itself: the way to one's own group. */
@Component
class MyGroup implements HomeBlock {

    private final Groups groups;

    MyGroup(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Where where() {
        return Where.NOW;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Part> part(Seat seat, Meeting meeting) {
        List<Group> mine = groups.on(seat, meeting.id().value()).stream().filter(each -> each.run() != null && each.has(seat.person())).toList();
        return mine.isEmpty() ? Optional.empty() : Optional.of(new MyGroupPart(mine));
    }
}
