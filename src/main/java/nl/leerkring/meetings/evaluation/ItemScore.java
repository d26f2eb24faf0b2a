package nl.leerkring.meetings.evaluation;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** One tap on the page of an item, once it is over and if the organiser wishes. */
@Component
class ItemScore implements ItemBlock {

    private final Evaluations evaluations;
    private final Clock clock;

    ItemScore(Evaluations evaluations, Clock clock) {
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item) {
        boolean over = day.meeting().dated() && day.around(item.id()).filter(block -> block.past(clock.instant())).isPresent();
        if (!over || !Evaluation.answers(seat) || !Evaluation.open(day.meeting(), clock.instant())) {
            return Optional.empty();
        }
        Evaluations.Mine mine = evaluations.mine(seat, day.meeting());
        return mine.asks() ? Optional.of(new ItemScorePart(seat.href() + "/bijeenkomsten/" + day.meeting().number() + "/terugblik", item,
                mine.scores().get(item.id().value()), true)) : Optional.empty();
    }
}
