package nl.leerkring.meetings.attendance;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the meeting's own page, from the day itself: the way to who is here, or was. */
@Component
class HereBlock implements MeetingBlock {

    private final Clock clock;

    HereBlock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        return Attendance.open(meeting, clock.instant()) ? Optional.of(new HerePart(seat, meeting)) : Optional.empty();
    }
}
