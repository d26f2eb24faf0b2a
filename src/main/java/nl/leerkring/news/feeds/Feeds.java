package nl.leerkring.news.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where feeds are kept, and where they are asked what is new. Nothing is fetched within a transaction. */
@Component
class Feeds {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);
    static final int MOST = 20;
    private static final int AT_ONCE = 500;
    private static final Key HOUSE = Key.house("asking feeds what is new");

    private final Database database;
    private final Fetcher fetcher;
    private final Clock clock;

    Feeds(Database database, Fetcher fetcher, Clock clock) {
        this.database = database;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    List<Feed> of(Editor by) {
        return database.read(by, sql -> sql.sql("select * from news.feed where circle = ? and removed is null order by lower(title), id").param(by.circle())
                .query(Feeds::feed).list());
    }

    /** @return why not; nothing: it is there, and what it tells now is proposed. Added twice, it is there once. */
    @Nullable Trouble add(Editor by, String address) {
        Fetched fetched = fetcher.fetch(address, "", "");
        if (fetched instanceof Fetched.Failed failed) {
            return failed.why();
        }
        Entry.Feed read = fetched instanceof Fetched.Fresh fresh ? Entry.read(fresh).orElse(null) : null;
        if (read == null) {
            return Trouble.NO_FEED;
        }
        database.change(by, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('feeds'), hashtext(?))").param(by.circle().toString()).query((row, n) -> true).single();
            if (sql.sql("select count(*) from news.feed where circle = ? and removed is null").param(by.circle()).query(Integer.class).single() >= MOST) {
                throw new Refused("Er zijn al " + MOST + " bronnen. Haal er eerst een weg.", "There are " + MOST + " sources already. Take one away first.");
            }
            sql.sql("""
                    insert into news.feed (id, circle, address, title, made, made_by) values (:id, :circle, :address, :title, :now, :by)
                    on conflict (circle, address) where removed is null do nothing
                    """).param("id", Ids.next()).param("circle", by.circle()).param("address", address).param("title", read.title().isEmpty() ? address.substring(0, Math.min(200, address.length())) : read.title())
                    .param("now", now()).param("by", by.person()).update();
            Feed feed = sql.sql("select * from news.feed where circle = ? and address = ? and removed is null").params(by.circle(), address).query(Feeds::feed).single();
            store(sql, feed, (Fetched.Fresh) fetched, read);
        });
        return null;
    }

    /** Taken away, or back; what it proposed goes and comes along. */
    Feed remove(Editor by, UUID id, boolean back) {
        return database.write(by, sql -> {
            Feed feed = sql.sql("select * from news.feed where id = ? and circle = ?").params(id, by.circle()).query(Feeds::feed).optional().orElseThrow(Missing::new);
            sql.sql("""
                    update news.feed f set removed = :now::timestamptz, removed_by = :by::uuid where id = :id and (removed is null) <> :back
                        and not (:back and exists (select 1 from news.feed x where x.circle = f.circle and x.address = f.address and x.removed is null))
                    """).param("now", back ? null : now()).param("by", back ? null : by.person()).param("id", id).param("back", back).update();
            return feed;
        });
    }

    /** Every hour: each feed of a circle that is not closed, the longest ago first. One that fails keeps no other from its turn. */
    void check() {
        List<Feed> due = database.read(HOUSE, sql -> sql.sql("""
                select f.* from news.feed f join circles.circle c on c.id = f.circle and c.archived is null
                where f.removed is null order by f.checked nulls first, f.id limit ?
                """).param(AT_ONCE).query(Feeds::feed).list());
        for (Feed feed : due) {
            try {
                check(feed);
            } catch (RuntimeException failed) {
                LOG.warn("Feed {} could not be checked", feed.id(), failed);
            }
        }
    }

    private void check(Feed feed) {
        Fetched fetched = fetcher.fetch(feed.address(), feed.etag(), feed.modified());
        Entry.Feed read = fetched instanceof Fetched.Fresh fresh ? Entry.read(fresh).orElse(null) : null;
        database.change(HOUSE, sql -> {
            switch (fetched) {
                case Fetched.Same same -> note(sql, feed, null);
                case Fetched.Failed failed -> note(sql, feed, failed.why());
                case Fetched.Fresh fresh when read == null -> note(sql, feed, Trouble.NO_FEED);
                case Fetched.Fresh fresh -> store(sql, feed, fresh, read);
            }
        });
    }

    private void note(JdbcClient sql, Feed feed, @Nullable Trouble trouble) {
        sql.sql("update news.feed set checked = :now, fault = :fault where id = :id").param("now", now())
                .param("fault", trouble == null ? null : trouble.code(), java.sql.Types.VARCHAR).param("id", feed.id()).update();
    }

    private void store(JdbcClient sql, Feed feed, Fetched.Fresh fresh, Entry.Feed read) {
        note(sql, feed, null);
        sql.sql("update news.feed set etag = ?, modified = ? where id = ?").params(fresh.etag(), fresh.modified(), feed.id()).update();
        // oldest first, so that what is newest gets the highest id and stands on top
        read.entries().reversed().forEach(entry -> sql.sql("""
                insert into news.proposal (id, circle, feed, mark, title, link, summary, published, made)
                values (:id, :circle, :feed, :mark, :title, :link, :summary, :published::timestamptz, :now) on conflict (feed, mark) do nothing
                """).param("id", Ids.next()).param("circle", feed.circle()).param("feed", feed.id()).param("mark", Tokens.hash(entry.mark()))
                .param("title", entry.title()).param("link", entry.link()).param("summary", entry.summary())
                .param("published", entry.published() == null ? null : entry.published().atOffset(ZoneOffset.UTC)).param("now", now()).update());
    }

    private static Feed feed(ResultSet row, int n) throws SQLException {
        OffsetDateTime checked = row.getObject("checked", OffsetDateTime.class);
        String fault = row.getString("fault");
        return new Feed(row.getObject("id", UUID.class), row.getObject("circle", UUID.class), row.getString("address"), row.getString("title"),
                row.getString("etag"), row.getString("modified"), checked == null ? null : checked.toInstant(), fault == null ? null : Trouble.of(fault));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
