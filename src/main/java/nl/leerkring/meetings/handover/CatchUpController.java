package nl.leerkring.meetings.handover;

import java.time.Clock;
import nl.leerkring.circles.Handovers;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CatchUpController {

    private final Handovers handovers;
    private final Meetings meetings;
    private final Clock clock;

    CatchUpController(Handovers handovers, Meetings meetings, Clock clock) {
        this.handovers = handovers;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** For who took over a seat; for others it is not there. */
    @GetMapping("/kring/{kring}/inwerken")
    CatchUpPage catchUp(Seat seat) {
        return new CatchUpPage(seat, handovers.received(seat).orElseThrow(Missing::new), meetings.of(seat), clock.instant());
    }
}
