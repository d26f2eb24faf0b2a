package nl.leerkring.meetings.programme;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Component;

@Component
class ProgrammeTab implements MeetingTab {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        return Optional.of(Link.to(language == Language.NL ? "Programma" : "Programme", seat.href() + "/bijeenkomsten/" + meeting.number() + "/programma"));
    }
}
