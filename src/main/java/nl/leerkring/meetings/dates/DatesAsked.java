package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.Asked;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** On home: which date polls still wait for an answer. */
@Component
class DatesAsked implements Asked {

    private final Clock clock;

    DatesAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        if (!DatesController.asked(seat)) {
            return List::of;
        }
        return ask.sql("""
                select m.number, m.theme, q.due from meetings.date_poll q join meetings.meeting m on m.id = q.meeting and m.cancelled is null
                where q.circle = :circle and q.asked is not null and q.closed is null
                      and exists (select 1 from meetings.date_option o where o.meeting = q.meeting and o.removed is null and o.starts > :now
                          and not exists (select 1 from meetings.date_vote v where v.option = o.id and v.person = :me))
                order by q.due
                """).param("circle", seat.circle().value()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("me", seat.person())
                .rows((row, n) -> new Line(Text.of("Welke datum past jou voor ‘" + row.getString("theme") + "’?",
                        "Which date suits you for ‘" + row.getString("theme") + "’?"),
                        seat.href() + "/bijeenkomsten/" + row.getInt("number") + "/datums", row.getObject("due", LocalDate.class), 1));
    }
}
