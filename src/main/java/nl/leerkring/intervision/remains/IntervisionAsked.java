package nl.leerkring.intervision.remains;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Asked;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.intervision.OnHome;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/**
 * On home: today there is a group to be in, a bringer asks for advice, or the day has come on which somebody would have done something. What it
 * is about stands on its own page alone.
 */
@Component
class IntervisionAsked implements Asked {

    private final Clock clock;

    IntervisionAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        Supplier<List<OnHome.Row>> rows = OnHome.of(ask, seat, clock.instant());
        return () -> rows.get().stream().filter(row -> !row.what().equals("offered")).map(row -> line(row, seat)).toList();
    }

    private static Line line(OnHome.Row row, Seat seat) {
        return switch (row.what()) {
            case "group" -> new Line(Text.of("Intervisie: naar jouw groep", "Intervision: go to your group"), "/ronde/" + row.id(), row.due(), 60);
            case "step" -> new Line(Text.of("Intervisie: wat deed je ermee?", "Intervision: what did you do with it?"), seat.href() + "/intervisie/stap/" + row.id(), row.due(), 1);
            default -> new Line(Text.of("Geef advies bij een casus", "Give advice on a case"), seat.href() + "/casussen/" + row.id(), row.due(), 10);
        };
    }
}
