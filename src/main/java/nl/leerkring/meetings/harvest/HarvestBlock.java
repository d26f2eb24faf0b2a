package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the meeting's own page, as long as cards can be made. */
@Component
class HarvestBlock implements MeetingBlock {

    private final Clock clock;

    HarvestBlock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        return seat.role().takesPart() && !seat.archived() && HarvestCard.open(meeting, clock.instant())
                ? Optional.of(new HarvestPart(seat.href() + "/bijeenkomsten/" + meeting.number())) : Optional.empty();
    }
}
