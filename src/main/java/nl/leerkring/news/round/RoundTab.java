package nl.leerkring.news.round;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.news.News;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Component;

/** From when people are asked what is new, and for ever after. */
@Component
class RoundTab implements MeetingTab {

    private final Clock clock;

    RoundTab(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        return meeting.starts() == null || meeting.cancelled() != null || meeting.starts().minus(News.BEFORE).isAfter(clock.instant()) ? Optional.empty()
                : Optional.of(Link.to(language == Language.NL ? "Actualiteiten" : "News", seat.href() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten"));
    }
}
