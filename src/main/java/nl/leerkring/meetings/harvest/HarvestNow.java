package nl.leerkring.meetings.harvest;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the day itself, at the end of home: what one takes home, and what one thought of it. */
@Component
class HarvestNow implements HomeBlock {

    @Override
    public Where where() {
        return Where.NOW;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Part> part(Seat seat, Meeting meeting) {
        return seat.role().takesPart() && !seat.archived() ? Optional.of(new HarvestPart(seat.href() + "/bijeenkomsten/" + meeting.number())) : Optional.empty();
    }
}
