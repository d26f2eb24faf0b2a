package nl.leerkring.news.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.news.News;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rounds. */
final class RoundRows {

    private RoundRows() {
    }

    /** How far a round is, locked. */
    record State(@Nullable UUID item, boolean ended, int version) {
    }

    static Optional<State> lock(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select item, ended is not null as ended, version from news.round where meeting = ? for update").param(meeting.value())
                .query(State.class).optional();
    }

    private record Row(Round round, Round.@Nullable Turn turn) {
    }

    /** In one query, as this person sees it. */
    static Round of(JdbcClient sql, Meeting meeting, UUID me) {
        List<Row> rows = sql.sql("""
                select x.*, r.item as now_item, r.since as now_since, r.began as round_began, r.ended as round_ended, coalesce(r.version, 0) as round_version,
                       i.*, coalesce(p.name, '') as by_name, coalesce(o.name, '') as works,
                       (select count(*)::int from news.interest w where w.item = i.id) as interested,
                       exists (select 1 from news.interest w where w.item = i.id and w.person = :me) as wanted
                from (select count(*) > 0 as planned, coalesce(bool_or(lead_person = :me), false) as leads, coalesce(bool_or(host), false) as prepares
                      from meetings.items where meeting = :meeting and pillar = 'actualiteiten') x
                left join news.round r on r.meeting = :meeting
                left join news.item i on i.meeting = :meeting and (i.withdrawn is null or i.id = r.item)
                left join people.person p on p.id = i.person left join people.organisation o on o.id = i.organisation
                order by i.place nulls last, i.id
                """).param("me", me).param("meeting", meeting.id().value()).query((row, n) -> row(meeting, row, n)).list();
        Round any = rows.stream().map(Row::round).findFirst().orElseThrow(Missing::new);
        return new Round(meeting, any.planned(), any.leads(), any.prepares(), any.now(), any.since(), any.began(), any.ended(), any.version(),
                rows.stream().map(Row::turn).filter(Objects::nonNull).toList());
    }

    private static Row row(Meeting meeting, ResultSet row, int n) throws SQLException {
        Round round = new Round(meeting, row.getBoolean("planned"), row.getBoolean("leads"), row.getBoolean("prepares"), row.getObject("now_item", UUID.class),
                at(row, "now_since"), at(row, "round_began"), at(row, "round_ended"), row.getInt("round_version"), List.of());
        return new Row(round, row.getObject("id", UUID.class) == null ? null
                : new Round.Turn(News.item(row, n), row.getInt("interested"), row.getBoolean("wanted")));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
