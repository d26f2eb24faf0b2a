package nl.leerkring.intervision.remains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.circles.Asked;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/**
 * On home: today there is a group to be in, a bringer asks for advice, or the day has come on which somebody would have done something. What it
 * is about stands on its own page alone. One query for the three.
 */
@Component
class IntervisionAsked implements Asked {

    private final Clock clock;

    IntervisionAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        return ask.sql("""
                select 'group' as what, g.run as id, m.starts as due from intervision.subgroup g join meetings.meeting m on m.id = g.meeting
                join facilitation.run r on r.id = g.run and r.closed is null
                where g.circle = :circle and (m.starts at time zone 'Europe/Amsterdam')::date = :today and (g.facilitator = :me
                    or exists (select 1 from intervision.placed x where x.subgroup = g.id and x.person = :me))
                union all
                select 'step', s.id, s.due::timestamp at time zone 'Europe/Amsterdam' from intervision.next_step s
                where s.person = :me and s.circle = :circle and s.due <= :today and s.answer is null and s.removed is null
                union all
                select 'advice', c.id, m.starts from intervision.case c left join meetings.meeting m on m.id = c.meeting
                where c.adviser = :me and c.circle = :circle and c.advised is null and c.removed is null
                limit 5
                """).param("me", seat.person()).param("circle", seat.circle().value()).param("today", Dates.dayOf(clock.instant()))
                .rows((row, n) -> line(row, seat));
    }

    private static Line line(ResultSet row, Seat seat) throws SQLException {
        OffsetDateTime at = row.getObject("due", OffsetDateTime.class);
        LocalDate due = at == null ? null : Dates.dayOf(at.toInstant());
        String id = row.getString("id");
        return switch (row.getString("what")) {
            case "group" -> new Line(Text.of("Intervisie: naar jouw groep", "Intervision: go to your group"), "/ronde/" + id, due, 60);
            case "step" -> new Line(Text.of("Intervisie: wat deed je ermee?", "Intervision: what did you do with it?"), seat.href() + "/intervisie/stap/" + id, due, 1);
            default -> new Line(Text.of("Geef advies bij een casus", "Give advice on a case"), seat.href() + "/casussen/" + id, due, 10);
        };
    }
}
