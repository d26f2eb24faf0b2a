package nl.leerkring.meetings.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.circles.Asked;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** On home: what of the checklist is mine within two weeks; one line for each meeting. */
@Component
class ChecklistAsked implements Asked {

    private static final int DAYS_AHEAD = 14;

    private final Clock clock;

    ChecklistAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        if (seat.archived() || seat.role() == Role.OBSERVER || seat.role() == Role.ALUMNUS) {
            return List::of;
        }
        return ask.sql("select m.number, m.theme, count(*) as lines, min(x.due) as due, min(l.what) as what "
                + Responsible.LINES + " and l.circle = :circle and s.person = :me and x.due <= :until group by m.number, m.theme order by min(x.due)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("circle", seat.circle().value()).param("me", seat.person())
                .param("until", Dates.dayOf(clock.instant()).plusDays(DAYS_AHEAD))
                .rows((row, n) -> line(seat, row.getInt("number"), row.getString("theme"), row.getInt("lines"), row.getString("what"),
                        row.getObject("due", LocalDate.class)));
    }

    private static Line line(Seat seat, int number, String theme, int lines, String what, LocalDate due) {
        Text title = lines == 1 ? Text.of(what + " (‘" + theme + "’)", what + " (‘" + theme + "’)")
                : Text.of(lines + " dingen op de checklist van ‘" + theme + "’", lines + " things on the checklist of ‘" + theme + "’");
        return new Line(title, seat.href() + "/bijeenkomsten/" + number + "/checklist", due, 5);
    }
}
