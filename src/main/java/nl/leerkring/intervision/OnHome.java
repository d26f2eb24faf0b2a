package nl.leerkring.intervision;

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
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/** What home has to know of this room, in one question that its pieces share. No word of any case is in it. */
public final class OnHome {

    private static final String SQL = """
            (select 'group' as what, g.run as id, m.starts as due, 0 as many, false as chosen from intervision.subgroup g
            join meetings.meeting m on m.id = g.meeting join facilitation.run r on r.id = g.run and r.closed is null
            where g.circle = :circle and (m.starts at time zone 'Europe/Amsterdam')::date = :today and (g.facilitator = :me
                or exists (select 1 from intervision.placed x where x.subgroup = g.id and x.person = :me)) limit 5)
            union all
            (select 'step', s.id, s.due::timestamp at time zone 'Europe/Amsterdam', 0, false from intervision.next_step s
            where s.person = :me and s.circle = :circle and s.due <= :today and s.answer is null and s.removed is null limit 5)
            union all
            (select 'advice', c.id, m.starts, 0, false from intervision.case c left join meetings.meeting m on m.id = c.meeting
            where c.adviser = :me and c.circle = :circle and c.advised is null and c.removed is null limit 5)
            union all
            (select 'offered', c.meeting, null, count(*)::int, exists (select 1 from intervision.choosing g where g.meeting = c.meeting) from intervision.case c
            where c.circle = :circle and c.meeting is not null and c.offered is not null and c.removed is null and :coordinates group by c.meeting limit 20)
            """;

    private OnHome() {
    }

    /**
     * @param id     of a run, a next step, a case or, when it was offered, the meeting
     * @param many   cases were offered for that meeting; for who coordinates
     * @param chosen the choosing for that meeting is closed
     */
    public record Row(String what, UUID id, @Nullable LocalDate due, int many, boolean chosen) {

        private static Row of(ResultSet row, int n) throws SQLException {
            OffsetDateTime at = row.getObject("due", OffsetDateTime.class);
            return new Row(row.getString("what"), row.getObject("id", UUID.class), at == null ? null : Dates.dayOf(at.toInstant()), row.getInt("many"), row.getBoolean("chosen"));
        }
    }

    public static Supplier<List<Row>> of(Questions ask, Seat seat, Instant now) {
        return ask.sql(SQL).param("me", seat.person()).param("circle", seat.circle().value()).param("today", Dates.dayOf(now))
                .param("coordinates", seat.coordinates()).rows(Row::of);
    }
}
