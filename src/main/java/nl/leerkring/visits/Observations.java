package nl.leerkring.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.WordsTakenBack;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people saw, asked and took home. */
@Component
public class Observations {

    /** Of one person, at one visit. */
    static final int MOST = 100;
    /** What was typed twice within this time by a page without scripts is one press too many. */
    private static final Duration SAME = Duration.ofMinutes(5);
    private static final String SELECT = """
            select o.*, case when p.gone is null then coalesce(p.name, '') else '' end as by from visits.observation o left join people.person p on p.id = o.person
            """;

    private final Database database;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Observations(Database database, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** In the order in which they came. */
    public List<Observation> of(Key key, VisitId visit) {
        return database.read(key, sql -> sql.sql(SELECT + " where o.item = ? and o.removed is null order by o.made, o.id").param(visit.value())
                .query(Observations::observation).list());
    }

    /** One of this person's own. */
    public Optional<Observation> mine(Visiting by, UUID id) {
        return database.read(by, sql -> sql.sql(SELECT + " where o.id = ? and o.item = ? and o.person = ? and o.removed is null")
                .params(id, by.item(), by.person()).query(Observations::observation).optional());
    }

    /**
     * Comes in once, however often it is sent.
     *
     * @throws Missing when there is one with this id of somebody else
     */
    public void add(Visiting by, Observation.Draft draft) {
        database.change(by, sql -> {
            Visits.begin(sql, by);
            lock(sql, by);
            if (draft.id() == null ? said(sql, by, draft) : there(sql, by, draft.id())) {
                return;
            }
            if (sql.sql("select count(*) from visits.observation where item = ? and person = ? and removed is null").params(by.item(), by.person()).query(Integer.class).single() >= MOST) {
                throw new Refused("Je hebt er al " + MOST + ". Haal er eerst een weg.", "You have " + MOST + " already. Remove one first.");
            }
            int added = sql.sql("""
                    insert into visits.observation (id, circle, item, stop, person, kind, text, made) values (:id, :circle, :item, :stop, :by, :kind, :text, :now)
                    on conflict do nothing
                    """).param("id", draft.id() == null ? Ids.next() : draft.id()).param("circle", by.circle()).param("item", by.item())
                    .param("stop", of(by, draft.stop()), java.sql.Types.OTHER).param("by", by.person()).param("kind", draft.kind().code())
                    .param("text", draft.text()).param("now", now()).update();
            if (added == 0) {
                throw new Missing();
            }
            live.hint(by.circle(), by.hint());
        });
    }

    /** A stop that was taken out while somebody had no network does not keep her words out. */
    private static @Nullable UUID of(Visiting by, @Nullable UUID stop) {
        return by.visit().stop(stop).map(Stop::id).orElse(null);
    }

    /** Also what she took away again: it does not come back by itself. */
    private static boolean there(JdbcClient sql, Visiting by, UUID id) {
        return sql.sql("select exists (select 1 from visits.observation where id = ? and item = ? and person = ?)").params(id, by.item(), by.person())
                .query(Boolean.class).single();
    }

    private boolean said(JdbcClient sql, Visiting by, Observation.Draft draft) {
        return sql.sql("""
                select exists (select 1 from visits.observation where item = :item and person = :by and kind = :kind and text = :text and removed is null
                    and stop is not distinct from :stop and made > :since)
                """).param("item", by.item()).param("by", by.person()).param("kind", draft.kind().code()).param("text", draft.text())
                .param("stop", of(by, draft.stop()), java.sql.Types.OTHER).param("since", now().minus(SAME)).query(Boolean.class).single();
    }

    /** @throws Missing if it is not there any more, or not hers */
    public void save(Visiting by, UUID id, Observation.Draft draft) {
        database.change(by, sql -> {
            takenBack(by, id);
            sql.sql("""
                    update visits.observation set stop = :stop, kind = :kind, text = :text, changed = :now where id = :id and item = :item and person = :by and removed is null
                    """).param("stop", of(by, draft.stop()), java.sql.Types.OTHER).param("kind", draft.kind().code()).param("text", draft.text())
                    .param("now", now()).param("id", id).param("item", by.item()).param("by", by.person()).update();
            live.hint(by.circle(), by.hint());
        });
    }

    /** As she wrote it, it leaves the report of the day. @throws Missing if it is not there any more, or not hers */
    private void takenBack(Visiting by, UUID id) {
        Observation was = mine(by, id).orElseThrow(Missing::new);
        events.publishEvent(new WordsTakenBack(by, by.visit().source(was.stop(), was.kind()), was.text()));
        if (was.stop() != null && by.visit().stop(was.stop()).isEmpty()) {
            events.publishEvent(new WordsTakenBack(by, by.visit().source(null, was.kind()), was.text()));
        }
    }

    /** Takes away, or puts back, what is her own. */
    public void remove(Visiting by, UUID id, boolean gone) {
        database.change(by, sql -> {
            if (gone) {
                takenBack(by, id);
            }
            int rows = sql.sql("""
                    update visits.observation set removed = case when :gone then cast(:now as timestamptz) end
                    where id = :id and item = :item and person = :by and (removed is null) = :gone
                    """).param("gone", gone).param("now", now()).param("id", id).param("item", by.item()).param("by", by.person()).update();
            if (rows == 0) {
                throw new Missing();
            }
            live.hint(by.circle(), by.hint());
        });
    }

    /** One person's things of one visit come in one at a time. */
    static void lock(JdbcClient sql, Visiting by) {
        sql.sql("select pg_advisory_xact_lock(hashtext(?), hashtext(?))").params(by.item().toString(), by.person().toString()).query((row, n) -> true).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Observation observation(ResultSet row, int n) throws SQLException {
        return new Observation(row.getObject("id", UUID.class), row.getObject("stop", UUID.class), row.getObject("person", UUID.class), row.getString("by"),
                nl.leerkring.web.Coded.of(Observation.Kind.class, row.getString("kind")), row.getString("text"),
                row.getObject("made", OffsetDateTime.class).toInstant());
    }
}
