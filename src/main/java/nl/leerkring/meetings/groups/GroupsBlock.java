package nl.leerkring.meetings.groups;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Division;
import nl.leerkring.meetings.Groups;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the meeting's own page: in which group I am; for who organises, where groups are made. */
@Component
class GroupsBlock implements MeetingBlock {

    private final Groups groups;
    private final Meetings meetings;

    GroupsBlock(Groups groups, Meetings meetings) {
        this.groups = groups;
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        List<Division> all = groups.of(seat, meeting.id());
        boolean organises = meeting.dated() && meetings.organises(seat, meeting).isPresent();
        return all.isEmpty() && !organises ? Optional.empty()
                : Optional.of(new GroupsPart(seat.href() + "/bijeenkomsten/" + meeting.number() + "/groepen", all, seat.person()));
    }
}
