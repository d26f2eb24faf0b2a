package nl.leerkring.knowledge.checkins;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Asked;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.knowledge.CheckIns;
import nl.leerkring.knowledge.CheckIns.CheckIn;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** On home: what comes back to this person, one at a time. */
@Component
class CheckInAsked implements Asked {

    private final Clock clock;

    CheckInAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        Supplier<List<CheckIn>> due = ask.sql(CheckIns.SELECT + " and i.slept is null and i.person = :me and i.circle = :circle and i.due <= :today order by i.due, i.id limit 1")
                .param("me", seat.person()).param("circle", seat.circle().value()).param("today", Dates.dayOf(clock.instant())).rows(CheckIn::of);
        return () -> due.get().stream().map(each -> new Line(each.question().about(each.title()), seat.href() + "/kennis/opvolging", each.due(), 1)).toList();
    }
}
