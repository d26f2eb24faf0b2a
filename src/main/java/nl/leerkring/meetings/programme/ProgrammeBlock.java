package nl.leerkring.meetings.programme;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** The day line on the meeting's own page. */
@Component
class ProgrammeBlock implements MeetingBlock {

    private final Programme programme;
    private final Clock clock;

    ProgrammeBlock(Programme programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Part> part(Seat seat, Meeting meeting) {
        ProgrammeDay day = programme.of(seat, meeting);
        return day.empty() ? Optional.empty() : Optional.of(new TimelinePart(new DayPart(seat.href() + "/bijeenkomsten/" + meeting.number(), day, clock.instant())));
    }
}
