package nl.leerkring.meetings.rsvp;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Component;

/** Who comes, for who organises the day. */
@Component
class AnswersTab implements MeetingTab {

    private final Meetings meetings;

    AnswersTab(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        boolean organises = meetings.organises(seat, meeting).isPresent();
        return !organises ? Optional.empty() : Optional.of(Link.to(language == Language.NL ? "Antwoorden" : "Answers",
                seat.href() + "/bijeenkomsten/" + meeting.number() + "/antwoorden"));
    }
}
