package nl.leerkring.meetings.dates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of a date poll. */
final class PollRows {

    private PollRows() {
    }

    record State(@Nullable LocalDate due, @Nullable OffsetDateTime asked, @Nullable OffsetDateTime closed) {

        boolean open() {
            return asked != null && closed == null;
        }
    }

    private record Line(UUID id, OffsetDateTime starts, OffsetDateTime ends, boolean chosen, @Nullable UUID person, String name, @Nullable String vote) {
    }

    /** Who changes the poll waits here for whoever is doing so already. */
    static Optional<State> lock(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select due, asked, closed from meetings.date_poll where meeting = ? for update").param(meeting.value())
                .query(State.class).optional();
    }

    /** @throws Refused if there is none, or it is closed */
    static State lockOpen(JdbcClient sql, MeetingId meeting) {
        return lock(sql, meeting).filter(state -> state.closed() == null).orElseThrow(() ->
                new Refused("De datumprikker is gesloten.", "The date poll is closed."));
    }

    /** Two questions: the poll, and its days with everybody who is asked. */
    static DatePoll of(JdbcClient sql, Meeting meeting) {
        Optional<State> state = sql.sql("select due, asked, closed from meetings.date_poll where meeting = ?").param(meeting.id().value())
                .query(State.class).optional();
        if (state.isEmpty()) {
            return DatePoll.none(meeting);
        }
        return new DatePoll(meeting, state.get().due(), at(state.get().asked()), at(state.get().closed()), options(sql, meeting.id()));
    }

    private static List<DateOption> options(JdbcClient sql, MeetingId meeting) {
        Map<UUID, DateOption> options = new LinkedHashMap<>();
        sql.sql("""
                select o.id, o.starts, o.ends, o.chosen is not null as chosen, s.person, p.name, v.vote
                from meetings.date_option o
                left join circles.members s on s.circle = o.circle and s.role in ('coordinator', 'facilitator', 'participant')
                left join people.person p on p.id = s.person
                left join meetings.date_vote v on v.option = o.id and v.person = s.person
                where o.meeting = :meeting and o.removed is null order by o.starts, o.ends, lower(p.name), p.id
                """).param("meeting", meeting.value()).query(PollRows::line).list().forEach(line -> {
                    DateOption option = options.computeIfAbsent(line.id(), id -> new DateOption(id, line.starts().toInstant(),
                            line.ends().toInstant(), line.chosen(), new ArrayList<>()));
                    if (line.person() != null) {
                        option.voters().add(new DateOption.Voter(line.person(), line.name(), line.vote() == null ? null : Coded.of(Vote.class, line.vote())));
                    }
                });
        return List.copyOf(options.values());
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getObject("starts", OffsetDateTime.class), row.getObject("ends", OffsetDateTime.class),
                row.getBoolean("chosen"), row.getObject("person", UUID.class), row.getString("name"), row.getString("vote"));
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
