package nl.leerkring.meetings.harvest;

import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
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
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        return () -> seat.role().takesPart() && !seat.archived() ? new HarvestPart(seat.href() + "/bijeenkomsten/" + meeting.number()) : null;
    }
}
