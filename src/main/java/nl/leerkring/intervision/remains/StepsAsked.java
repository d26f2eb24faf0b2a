package nl.leerkring.intervision.remains;

import java.time.Clock;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Asked;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** On home: the day has come on which somebody would have done something. What it was stands only on its own page. */
@Component
class StepsAsked implements Asked {

    private final Remains remains;
    private final Clock clock;

    StepsAsked(Remains remains, Clock clock) {
        this.remains = remains;
        this.clock = clock;
    }

    @Override
    public List<Line> of(Seat seat) {
        return remains.due(seat, Dates.dayOf(clock.instant())).stream()
                .map(step -> new Line(Text.of("Intervisie: wat deed je ermee?", "Intervision: what did you do with it?"), step.href(), step.due(), 1)).toList();
    }
}
