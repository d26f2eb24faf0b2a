package nl.leerkring.meetings.planned;

import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
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
    public Optional<Part> part(Seat seat, Meeting meeting) {
        return seat.archived() ? Optional.empty() : Optional.of(new PlannedLaterPart(seat.href() + "/bijeenkomsten/" + meeting.number() + "/mails"));
    }
}
