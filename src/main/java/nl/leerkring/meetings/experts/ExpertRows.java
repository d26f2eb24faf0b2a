package nl.leerkring.meetings.experts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of experts. */
final class ExpertRows {

    private static final String SELECT = """
            select e.*, coalesce(w.technique, '') as technique, coalesce(w.arrival, '') as arrival, coalesce(w.diet, '') as diet
            from meetings.expert e left join meetings.expert_wishes w on w.expert = e.id
            """;

    private ExpertRows() {
    }

    static List<Expert> at(JdbcClient sql, ProgrammeItemId item) {
        return sql.sql(SELECT + " where e.item = ? and e.withdrawn is null order by e.made, e.id").param(item.value()).query(ExpertRows::expert).list();
    }

    static Optional<Expert> one(JdbcClient sql, UUID id) {
        return sql.sql(SELECT + " where e.id = ?").param(id).query(ExpertRows::expert).optional();
    }

    /** Of all items of a day that are in its programme, who still has to do with it. */
    static List<Expert> of(JdbcClient sql, UUID meeting) {
        return sql.sql(SELECT + """
                 join meetings.programme_item i on i.id = e.item and i.removed is null
                where i.meeting = ? and e.withdrawn is null and e.answer <> 'no' and e.email <> '' order by e.id
                """).param(meeting).query(ExpertRows::expert).list();
    }

    /** Who came in the past week and was not thanked yet; locked, so that two nodes do not thank twice. */
    static List<Expert> unthanked(JdbcClient sql, OffsetDateTime now) {
        return sql.sql(SELECT + """
                 join meetings.programme_item i on i.id = e.item and i.removed is null
                join meetings.meeting m on m.id = i.meeting and m.cancelled is null and m.ends < :now and m.ends > :week
                where e.withdrawn is null and e.answer = 'yes' and e.thanked is null and e.email <> '' order by e.id for update of e skip locked
                """).param("now", now).param("week", now.minusDays(7)).query(ExpertRows::expert).list();
    }

    private static Expert expert(ResultSet row, int n) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn", OffsetDateTime.class);
        return new Expert(row.getObject("id", UUID.class), row.getObject("circle", UUID.class), new ProgrammeItemId(row.getObject("item", UUID.class)),
                row.getString("name"), Objects.requireNonNull(row.getString("email")), row.getString("organisation"), Language.of(row.getString("language")),
                Coded.of(Expert.Answer.class, row.getString("answer")), row.getString("remark"), row.getObject("sent", OffsetDateTime.class).toInstant(),
                row.getObject("made_by", UUID.class), withdrawn == null ? null : withdrawn.toInstant(),
                new Expert.Wishes(row.getString("technique"), row.getString("arrival"), row.getString("diet")));
    }
}
