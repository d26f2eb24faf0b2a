package nl.leerkring.meetings.programme;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
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
    public Optional<Part> part(Seat seat, Meeting meeting) {
        List<ProgrammeDay.Block> mine = programme.of(seat, meeting).ledBy(seat.person());
        return mine.isEmpty() ? Optional.empty() : Optional.of(new MinePart(seat.href() + "/bijeenkomsten/" + meeting.number(), mine));
    }
}
