package nl.leerkring.intervision.remains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Asked;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** On home: a bringer asks for advice, or the day has come on which somebody would have done something. What it is about stands on its own page alone. */
@Component
class IntervisionAsked implements Asked {

    private final Database database;
    private final Clock clock;

    IntervisionAsked(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Line> of(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select true as step, s.id, s.due from intervision.next_step s
                where s.person = :me and s.circle = :circle and s.due <= :today and s.answer is null and s.removed is null
                union all
                select false, c.id, (m.starts at time zone 'Europe/Amsterdam')::date from intervision.case c left join meetings.meeting m on m.id = c.meeting
                where c.adviser = :me and c.circle = :circle and c.advised is null and c.removed is null
                limit 5
                """).param("me", seat.person()).param("circle", seat.circle().value()).param("today", Dates.dayOf(clock.instant()))
                .query((row, n) -> line(row, seat)).list());
    }

    private static Line line(ResultSet row, Seat seat) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return row.getBoolean("step")
                ? new Line(Text.of("Intervisie: wat deed je ermee?", "Intervision: what did you do with it?"), seat.href() + "/intervisie/stap/" + row.getString("id"), due, 1)
                : new Line(Text.of("Geef advies bij een casus", "Give advice on a case"), seat.href() + "/casussen/" + row.getString("id"), due, 10);
    }
}
