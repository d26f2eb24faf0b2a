package nl.leerkring.meetings.programme;

import java.time.Clock;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
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
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        Supplier<ProgrammeDay> day = programme.of(ask, meeting);
        return () -> day.get().empty() ? null
                : new NowPart(seat.href() + "/bijeenkomsten/" + meeting.number(), day.get(), seat.person(), clock.instant());
    }
}
