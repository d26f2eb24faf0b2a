package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Asked;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** On home: which date polls still wait for an answer. */
@Component
class DatesAsked implements Asked {

    private final Database database;
    private final Clock clock;

    DatesAsked(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Line> of(Seat seat) {
        if (!DatesController.asked(seat)) {
            return List.of();
        }
        return database.read(seat, sql -> sql.sql("""
                select m.number, m.theme, q.due from meetings.date_poll q join meetings.meeting m on m.id = q.meeting and m.cancelled is null
                where q.circle = :circle and q.asked is not null and q.closed is null
                      and exists (select 1 from meetings.date_option o where o.meeting = q.meeting and o.removed is null and o.starts > :now
                          and not exists (select 1 from meetings.date_vote v where v.option = o.id and v.person = :me))
                order by q.due
                """).param("circle", seat.circle().value()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("me", seat.person())
                .query((row, n) -> new Line(Text.of("Welke datum past jou voor ‘" + row.getString("theme") + "’?",
                        "Which date suits you for ‘" + row.getString("theme") + "’?"),
                        seat.href() + "/bijeenkomsten/" + row.getInt("number") + "/datums", row.getObject("due", LocalDate.class), 1)).list());
    }
}
