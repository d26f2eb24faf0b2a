package nl.leerkring.meetings.programme;

import java.util.List;
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

/** On the card of the next meeting: what I lead. */
@Component
class MineBlock implements HomeBlock {

    private final Programme programme;

    MineBlock(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Where where() {
        return Where.NEXT;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        Supplier<ProgrammeDay> day = programme.of(ask, meeting);
        return () -> {
            List<ProgrammeDay.Block> mine = day.get().ledBy(seat.person());
            return mine.isEmpty() ? null : new MinePart(seat.href() + "/bijeenkomsten/" + meeting.number(), mine);
        };
    }
}
