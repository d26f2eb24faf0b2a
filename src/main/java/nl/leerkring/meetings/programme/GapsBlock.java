package nl.leerkring.meetings.programme;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Programme;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;
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
    public Optional<Part> part(Seat seat, Meeting meeting) {
        if (seat.archived()) {
            return Optional.empty();
        }
        List<Text> gaps = Gaps.of(programme.of(seat, meeting));
        return Optional.of(new GapsPart(seat.href() + "/bijeenkomsten/" + meeting.number() + "/programma", gaps));
    }
}
