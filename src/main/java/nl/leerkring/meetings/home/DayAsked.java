package nl.leerkring.meetings.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leerkring.circles.Asked;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.checklist.Responsible;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is asked of people about a day: which date suits, what of its checklist is theirs, and afterwards intentions that are due, words that may be quoted, a
 * card, and what they thought of it. What hangs on one meeting alone comes along with the days of home.
 */
@Component
class DayAsked implements Asked {

    private static final String ASKED = """
            select 'intention' as what, 0 as number, h.intention as words, h.due, 0 as lines, '' as first from meetings.harvest_card h
            where h.circle = :circle and h.person = :me and h.intention <> '' and h.decided is null and h.removed is null and h.due <= :today
            union all
            select 'poll', m.number, m.theme, q.due, 0, '' from meetings.date_poll q join meetings.meeting m on m.id = q.meeting and m.cancelled is null
            where q.circle = :circle and q.asked is not null and q.closed is null and :takes
            and exists (select 1 from meetings.date_option o where o.meeting = q.meeting and o.removed is null and o.starts > :now
                and not exists (select 1 from meetings.date_vote v where v.option = o.id and v.person = :me))
            union all
            (select 'checklist', m.number, m.theme, min(x.due), count(*)::int, min(l.what)
            """ + Responsible.LINES + " and l.circle = :circle and s.person = :me and x.due <= :soon and :takes group by m.number, m.theme)";
    /** Of a checklist what is due within so many days. */
    private static final int DAYS_AHEAD = 14;
    /** So many days after a day one is asked for a card, and what one thought of it. */
    private static final int CARD = 7;
    private static final int EVALUATION = 14;

    private final Clock clock;

    DayAsked(Clock clock) {
        this.clock = clock;
    }

    private record Row(String what, int number, String words, @Nullable LocalDate due, int lines, String first) {

        static Row of(ResultSet row, int n) throws SQLException {
            return new Row(row.getString("what"), row.getInt("number"), row.getString("words"), row.getObject("due", LocalDate.class),
                    row.getInt("lines"), row.getString("first"));
        }
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        Instant now = clock.instant();
        Supplier<List<Row>> rows = ask.sql(ASKED).param("circle", seat.circle().value()).param("me", seat.person())
                .param("today", Dates.dayOf(now)).param("soon", Dates.dayOf(now).plusDays(DAYS_AHEAD)).param("now", now.atOffset(ZoneOffset.UTC))
                .param("takes", seat.role().takesPart()).rows(Row::of);
        Supplier<List<Day>> days = Homes.days(ask, seat);
        return () -> Stream.concat(rows.get().stream().map(row -> line(seat, row)), days.get().stream().flatMap(day -> lines(seat, day, now))).toList();
    }

    private static Line line(Seat seat, Row row) {
        String day = seat.href() + "/bijeenkomsten/" + row.number();
        return switch (row.what()) {
            case "intention" -> new Line(Text.of("Wat werd het: ‘" + row.words() + "’?", "What became of it: ‘" + row.words() + "’?"), seat.href() + "/voornemens", row.due(), 1);
            case "poll" -> new Line(Text.of("Welke datum past jou voor ‘" + row.words() + "’?", "Which date suits you for ‘" + row.words() + "’?"), day + "/datums", row.due(), 1);
            default -> new Line(checklist(row), day + "/checklist", row.due(), 5);
        };
    }

    /** Of a day that is over. */
    private static Stream<Line> lines(Seat seat, Day day, Instant now) {
        String theme = day.meeting().theme();
        String href = seat.href() + "/bijeenkomsten/" + day.meeting().number();
        List<Line> lines = new ArrayList<>();
        if (day.quoted()) {
            lines.add(new Line(Text.of("Mogen deze woorden van jou in het verslag van ‘" + theme + "’?", "May these words of yours go into the report of ‘" + theme + "’?"), href + "/verslag/citaten", null, 1));
        }
        if (seat.role().takesPart() && !day.harvested() && day.lately(now, CARD)) {
            lines.add(new Line(Text.of("Wat neem je mee van ‘" + theme + "’?", "What do you take home from ‘" + theme + "’?"), href + "/oogst", due(day, CARD), 2));
        }
        if (seat.role().takesPart() && !day.evaluated() && day.lately(now, EVALUATION)) {
            lines.add(new Line(Text.of("Wat vond je van ‘" + theme + "’?", "What did you think of ‘" + theme + "’?"), href + "/terugblik", due(day, EVALUATION), 2));
        }
        return lines.stream();
    }

    private static LocalDate due(Day day, int days) {
        return Dates.dayOf(Objects.requireNonNull(day.meeting().ends())).plusDays(days);
    }

    private static Text checklist(Row row) {
        return row.lines() == 1 ? Text.of(row.first() + " (‘" + row.words() + "’)", row.first() + " (‘" + row.words() + "’)")
                : Text.of(row.lines() + " dingen op de checklist van ‘" + row.words() + "’", row.lines() + " things on the checklist of ‘" + row.words() + "’");
    }
}
