package nl.leerkring.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Asked;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** On home, in one question: what comes back to this person, one at a time, and whether a card in which she is named may be read further. */
@Component
class KnowledgeAsked implements Asked {

    private final Clock clock;

    KnowledgeAsked(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Supplier<List<Line>> of(Questions ask, Seat seat) {
        return ask.sql("""
                (select i.question, c.id, c.title, i.due from knowledge.check_in i join knowledge.card c on c.id = i.card and c.state not in ('stopped', 'parked', 'merged')
                 where i.person = :me and i.circle = :circle and i.answered is null and i.slept is null and i.due <= :today order by i.due, i.id limit 1)
                union all
                (select 'consent', c.id, c.title, null from knowledge.consent a join knowledge.card c on c.id = a.card and c.wanted is not null
                 where a.person = :me and a.circle = :circle and a.answered is null limit 3)
                """).param("me", seat.person()).param("circle", seat.circle().value()).param("today", Dates.dayOf(clock.instant())).rows((row, n) -> line(row, seat));
    }

    private static Line line(ResultSet row, Seat seat) throws SQLException {
        String title = row.getString("title");
        if (row.getString("question").equals("consent")) {
            return new Line(Text.of("Mag ‘" + title + "’ verder gelezen worden?", "May ‘" + title + "’ be read further?"),
                    seat.href() + "/kennis/" + row.getString("id") + "/toestemming", null, 1);
        }
        return new Line(Coded.of(Reply.Question.class, row.getString("question")).about(title), seat.href() + "/kennis/opvolging", row.getObject("due", LocalDate.class), 1);
    }
}
