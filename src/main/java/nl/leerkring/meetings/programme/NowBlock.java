package nl.leerkring.meetings.programme;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the day itself: what goes on, what comes next, and what I do in it. */
@Component
class NowBlock implements HomeBlock {

    private final Programme programme;
    private final Clock clock;

    NowBlock(Programme programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    public Where where() {
        return Where.NOW;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(Seat seat, Meeting meeting) {
        ProgrammeDay day = programme.of(seat, meeting);
        return day.empty() ? Optional.empty() : Optional.of(new NowPart(seat.href() + "/bijeenkomsten/" + meeting.number(), day, seat.person(), clock.instant()));
    }
}
