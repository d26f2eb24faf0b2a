package nl.leerkring.intervision.remains;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the page of a day: the way to bring in a case, and afterwards what was released. */
@Component
class DayBlock implements MeetingBlock {

    private final Remains remains;
    private final Clock clock;

    DayBlock(Remains remains, Clock clock) {
        this.remains = remains;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        Meeting meeting = day.meeting();
        if (!seat.role().takesPart() || meeting.cancelled() != null) {
            return Optional.empty();
        }
        return Optional.of(new DayPart(seat.href(), seat.href() + "/bijeenkomsten/" + meeting.number(), meeting.number(),
                remains.released(seat, meeting.id().value()), meeting.over(clock.instant()) || seat.archived()));
    }
}
