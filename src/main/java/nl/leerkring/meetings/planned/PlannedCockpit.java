package nl.leerkring.meetings.planned;

import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In the coordinator's cockpit. It is fetched after the page, because it asks every room that sends mail. */
@Component
class PlannedCockpit implements HomeBlock {

    @Override
    public Where where() {
        return Where.COCKPIT;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        return () -> seat.archived() ? null : new PlannedLaterPart(seat.href() + "/bijeenkomsten/" + meeting.number() + "/mails");
    }
}
