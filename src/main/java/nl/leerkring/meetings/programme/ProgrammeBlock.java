package nl.leerkring.meetings.programme;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** The day line on the meeting's own page. */
@Component
class ProgrammeBlock implements MeetingBlock {

    private final Clock clock;

    ProgrammeBlock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        return day.empty() ? Optional.empty() : Optional.of(new TimelinePart(new DayPart(seat.href() + "/bijeenkomsten/" + day.meeting().number(), day, clock.instant())));
    }
}
