package nl.leerkring.meetings.dates;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Component;

/** As long as the day is not known. */
@Component
class DatesTab implements MeetingTab {

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        return meeting.dated() || meeting.cancelled() != null ? Optional.empty()
                : Optional.of(Link.to(language == Language.NL ? "Datums" : "Dates", DatePolls.href(seat, meeting)));
    }
}
