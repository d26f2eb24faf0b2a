package nl.leerkring.meetings.report;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Component;

/** Once the day has begun. */
@Component
class ReportTab implements MeetingTab {

    private final Clock clock;

    ReportTab(Clock clock) {
        this.clock = clock;
    }

    static boolean begun(Meeting meeting, java.time.Instant now) {
        return meeting.cancelled() == null && meeting.starts() != null && !meeting.starts().isAfter(now);
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        return begun(meeting, clock.instant()) ? Optional.of(Link.to(language == Language.NL ? "Verslag" : "Report",
                seat.href() + "/bijeenkomsten/" + meeting.number() + "/verslag")) : Optional.empty();
    }
}
