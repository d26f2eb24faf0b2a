package nl.leerkring.knowledge;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Asked;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** On home: what comes back to this person, one at a time, and whether a card in which she is named may be read further. */
@Component
class KnowledgeAsked implements Asked {

    private final Clock clock;

    KnowledgeAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        Supplier<List<OnHome.Row>> rows = OnHome.of(ask, seat, clock.instant());
        return () -> rows.get().stream().filter(row -> !row.ours()).map(row -> line(row, seat)).toList();
    }

    private static Line line(OnHome.Row row, Seat seat) {
        if (row.what().equals("consent")) {
            return new Line(Text.of("Mag ‘" + row.title() + "’ verder gelezen worden?", "May ‘" + row.title() + "’ be read further?"),
                    new CardId(row.id()).consent(), null, 1);
        }
        return new Line(Coded.of(Reply.Question.class, row.what()).about(row.title()), seat.href() + "/kennis/opvolging", row.due(), 1);
    }
}
