package nl.leerkring.news.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsItemId;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What feeds propose: picked for the next round, or dismissed. */
@Component
class Proposals {

    static final int SHOWN = 30;
    private static final String SELECT = "select q.*, f.title as source from news.proposal q join news.feed f on f.id = q.feed";

    private final Database database;
    private final Meetings meetings;
    private final News news;
    private final Clock clock;

    Proposals(Database database, Meetings meetings, News news, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.news = news;
        this.clock = clock;
    }

    /** What nobody decided about, the newest first. */
    List<Proposal> open(Editor by) {
        return database.read(by, sql -> sql.sql(SELECT + " where q.circle = ? and q.decided is null and f.removed is null order by q.id desc limit ?")
                .params(by.circle(), SHOWN).query(Proposals::proposal).list());
    }

    /** @throws Missing if there is none in this circle */
    Proposal get(Editor by, UUID id) {
        return database.read(by, sql -> sql.sql(SELECT + " where q.circle = ? and q.id = ?").params(by.circle(), id).query(Proposals::proposal).optional())
                .orElseThrow(Missing::new);
    }

    /** The next day with a round that has not begun; nothing: there is none. */
    Optional<Meeting> next(Editor by) {
        return database.read(by, sql -> sql.sql("""
                select m.number from meetings.meeting m where m.circle = :circle and m.cancelled is null and m.ends > :now
                    and exists (select 1 from meetings.items x where x.meeting = m.id and x.pillar = 'actualiteiten')
                    and not exists (select 1 from news.round r where r.meeting = m.id) order by m.starts limit 1
                """).param("circle", by.circle()).param("now", now()).query(Integer.class).optional()).map(number -> meetings.get(by.seat(), number));
    }

    /** Brings it for this day, by who picks it. @return false: somebody decided already, nothing happened */
    boolean pick(Editor by, Proposal proposal, Meeting meeting, String day, NewsItem.Draft draft) {
        return database.write(by, sql -> {
            if (!decide(sql, by, proposal)) {
                return false;
            }
            NewsItemId item = news.bring(by, by.circle(), meeting, day, draft);
            sql.sql("update news.proposal set item = ? where id = ?").params(item.value(), proposal.id()).update();
            return true;
        });
    }

    void dismiss(Editor by, Proposal proposal) {
        database.change(by, sql -> decide(sql, by, proposal));
    }

    /** What was picked is in a round: that is not undone here. */
    void restore(Editor by, Proposal proposal) {
        database.change(by, sql -> sql.sql("update news.proposal set decided = null, decided_by = null where id = ? and item is null").param(proposal.id()).update());
    }

    private boolean decide(JdbcClient sql, Editor by, Proposal proposal) {
        return sql.sql("update news.proposal set decided = ?, decided_by = ? where id = ? and decided is null").params(now(), by.person(), proposal.id()).update() == 1;
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime published = row.getObject("published", OffsetDateTime.class);
        return new Proposal(row.getObject("id", UUID.class), row.getString("title"), row.getString("link"), row.getString("summary"),
                published == null ? null : published.toInstant(), row.getString("source"), row.getObject("decided") != null, row.getObject("item") != null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
