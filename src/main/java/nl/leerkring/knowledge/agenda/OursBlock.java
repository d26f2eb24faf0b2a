package nl.leerkring.knowledge.agenda;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.CircleBlock;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.OnHome;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On home: what the circle asks, tries and has made normal work, the one that moved last first. */
@Component
class OursBlock implements CircleBlock {

    private final Clock clock;

    OursBlock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Supplier<Part> part(Questions ask, Seat seat) {
        Supplier<List<OnHome.Row>> rows = OnHome.of(ask, seat, clock.instant());
        return () -> new OursPart(seat.href() + "/kennis", rows.get().stream().filter(OnHome.Row::ours).toList(), Contributor.may(seat));
    }
}
