package nl.leerkring.meetings.checklist;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Component;

/** What there is to do, for who organises the day. */
@Component
class ChecklistTab implements MeetingTab {

    private final Meetings meetings;

    ChecklistTab(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        boolean organises = meetings.organises(seat, meeting).isPresent();
        return organises ? Optional.of(Link.to("Checklist", seat.href() + "/bijeenkomsten/" + meeting.number() + "/checklist")) : Optional.empty();
    }
}
