package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Component;

/** From the day itself on, for who takes part. */
@Component
class HarvestTab implements MeetingTab {

    private final Clock clock;

    HarvestTab(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        return seat.role().takesPart() && HarvestCard.began(meeting, clock.instant())
                ? Optional.of(Link.to(language == Language.NL ? "Oogst" : "Harvest", seat.href() + "/bijeenkomsten/" + meeting.number() + "/oogst")) : Optional.empty();
    }
}
