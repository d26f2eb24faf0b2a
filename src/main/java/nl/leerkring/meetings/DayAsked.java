package nl.leerkring.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Asked;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of people about a day, in one question: which date suits, and afterwards intentions that are due, words that may be quoted, a card, and what they thought of it. */
@Component
class DayAsked implements Asked {

    private static final String ASKED = """
            select 'intention' as what, 0 as number, h.intention as words, h.due from meetings.harvest_card h
            where h.circle = :circle and h.person = :me and h.intention <> '' and h.decided is null and h.removed is null and h.due <= :today
            union all
            select 'poll', m.number, m.theme, q.due from meetings.date_poll q join meetings.meeting m on m.id = q.meeting and m.cancelled is null
            where q.circle = :circle and q.asked is not null and q.closed is null and :takes
            and exists (select 1 from meetings.date_option o where o.meeting = q.meeting and o.removed is null and o.starts > :now
                and not exists (select 1 from meetings.date_vote v where v.option = o.id and v.person = :me))
            union all
            select 'quote', m.number, m.theme, null from meetings.meeting m where m.circle = :circle
            and exists (select 1 from meetings.report_block b where b.meeting = m.id and b.person = :me and b.asked is not null and b.answer is null and b.removed is null)
            union all
            select 'card', m.number, m.theme, (m.ends at time zone 'Europe/Amsterdam')::date + 7 from meetings.meeting m
            where m.circle = :circle and m.cancelled is null and m.ends < :now and m.ends > :now - interval '7 days' and :takes
            and not exists (select 1 from meetings.harvest_card h where h.meeting = m.id and h.person = :me)
            and not exists (select 1 from meetings.rsvp r where r.meeting = m.id and r.person = :me and r.choice in ('decline', 'colleague'))
            union all
            select 'evaluation', m.number, m.theme, (m.ends at time zone 'Europe/Amsterdam')::date + 14 from meetings.meeting m
            where m.circle = :circle and m.cancelled is null and m.ends < :now and m.ends > :now - interval '14 days' and :takes
            and not exists (select 1 from meetings.evaluation e where e.meeting = m.id and e.person = :me)
            and not exists (select 1 from meetings.rsvp r where r.meeting = m.id and r.person = :me and r.choice in ('decline', 'colleague'))
            """;

    private final Clock clock;

    DayAsked(Clock clock) {
        this.clock = clock;
    }

    private record Row(String what, int number, String words, @Nullable LocalDate due) {

        static Row of(ResultSet row, int n) throws SQLException {
            return new Row(row.getString("what"), row.getInt("number"), row.getString("words"), row.getObject("due", LocalDate.class));
        }
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        Supplier<List<Row>> rows = ask.sql(ASKED).param("circle", seat.circle().value()).param("me", seat.person())
                .param("today", Dates.dayOf(clock.instant())).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("takes", seat.role().takesPart())
                .rows(Row::of);
        return () -> rows.get().stream().map(row -> line(seat, row)).toList();
    }

    private static Line line(Seat seat, Row row) {
        String day = seat.href() + "/bijeenkomsten/" + row.number();
        return switch (row.what()) {
            case "intention" -> new Line(Text.of("Wat werd het: ‘" + row.words() + "’?", "What became of it: ‘" + row.words() + "’?"), seat.href() + "/voornemens", row.due(), 1);
            case "poll" -> new Line(Text.of("Welke datum past jou voor ‘" + row.words() + "’?", "Which date suits you for ‘" + row.words() + "’?"), day + "/datums", row.due(), 1);
            case "quote" -> new Line(Text.of("Mogen deze woorden van jou in het verslag van ‘" + row.words() + "’?", "May these words of yours go into the report of ‘" + row.words() + "’?"),
                    day + "/verslag/citaten", null, 1);
            case "card" -> new Line(Text.of("Wat neem je mee van ‘" + row.words() + "’?", "What do you take home from ‘" + row.words() + "’?"), day + "/oogst", row.due(), 2);
            default -> new Line(Text.of("Wat vond je van ‘" + row.words() + "’?", "What did you think of ‘" + row.words() + "’?"), day + "/terugblik", row.due(), 2);
        };
    }
}
