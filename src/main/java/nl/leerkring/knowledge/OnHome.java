package nl.leerkring.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Coded;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/** What home has to know of this room, in one question that its pieces share: what is asked of a person, and what the circle works on. */
public final class OnHome {

    /** So many cards of the circle, the one that moved last first. */
    private static final int MOST = 4;
    private static final String SQL = """
            (select i.question as what, c.id, c.title, i.due, c.kind, c.state, c.changed, c.sight, '' as works, '' as owner_name, 0 as recognising
             from knowledge.check_in i join knowledge.card c on c.id = i.card and c.state not in ('stopped', 'parked', 'merged')
             where i.person = :me and i.circle = :circle and i.answered is null and i.slept is null and i.due <= :today order by i.due, i.id limit 1)
            union all
            (select 'consent', c.id, c.title, null, c.kind, c.state, c.changed, c.sight, '', '', 0
             from knowledge.consent a join knowledge.card c on c.id = a.card and c.wanted is not null
             where a.person = :me and a.circle = :circle and a.answered is null limit 3)
            union all
            (select 'ours', c.id, c.title, null, c.kind, c.state, c.changed, c.sight, coalesce(o.name, ''), coalesce(w.name, ''),
                    """ + Card.RECOGNISING + """

             from knowledge.card c left join people.organisation o on o.id = c.organisation left join people.person w on w.id = c.owner
             where c.circle = :circle and c.kind in ('question', 'experiment', 'routine') and c.state in ('open', 'running', 'done')
             order by c.changed desc, c.id limit :most)
            """;

    private OnHome() {
    }

    /**
     * @param what what is asked about this card, or "ours"
     * @param due  the last day to say it
     */
    public record Row(String what, UUID id, String title, @Nullable LocalDate due, Kind kind, State state, Instant changed, Card.About about) {

        private static Row of(ResultSet row, int n) throws SQLException {
            Kind kind = Coded.of(Kind.class, row.getString("kind"));
            return new Row(row.getString("what"), row.getObject("id", UUID.class), row.getString("title"), row.getObject("due", LocalDate.class), kind,
                    Coded.of(State.class, row.getString("state")), row.getObject("changed", OffsetDateTime.class).toInstant(),
                    new Card.About(kind, row.getString("works"), row.getString("owner_name"), row.getInt("recognising"), Coded.of(Sight.class, row.getString("sight"))));
        }

        public boolean ours() {
            return what.equals("ours");
        }
    }

    public static Supplier<List<Row>> of(Questions ask, Seat seat, Instant now) {
        return ask.sql(SQL).param("me", seat.person()).param("circle", seat.circle().value()).param("today", Dates.dayOf(now)).param("most", MOST).rows(Row::of);
    }
}
