package nl.leerkring.meetings.programme;

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

/** In the cockpit: what is still open in the programme of the next meeting. */
@Component
class GapsBlock implements HomeBlock {

    private final Programme programme;

    GapsBlock(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Where where() {
        return Where.COCKPIT;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        if (seat.archived()) {
            return () -> null;
        }
        Supplier<ProgrammeDay> day = programme.of(ask, meeting);
        return () -> new GapsPart(seat.href() + "/bijeenkomsten/" + meeting.number() + "/programma", Gaps.of(day.get()));
    }
}
