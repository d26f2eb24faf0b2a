package nl.leerkring.facilitation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.web.Refused;
import nl.leerkring.web.live.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of this module: runs are prepared here by whoever hangs them on something, and found again. */
@Component
public class Runs {

    static final String COLUMNS = "r.id, r.circle, r.subject_kind, r.subject, r.href, r.title, r.script, r.code, r.open, r.sealed, r.closed";

    /** Read once for a thousand people; a run keeps its own copy, which does not change. */
    private static final Cache<String, Script> SCRIPTS = Caffeine.newBuilder().maximumSize(100).expireAfterAccess(Duration.ofHours(1)).build();

    private final Database database;
    private final Live live;

    Runs(Database database, Live live) {
        this.database = database;
        this.live = live;
    }

    /** The key must open the circle; whether this person may do so is for the caller to say. */
    public RunId prepare(Key by, Preparation wanted) {
        UUID id = Ids.next();
        database.change(by, sql -> {
            sql.sql("""
                    insert into facilitation.run (id, circle, subject_kind, subject, href, title, script, code, open, sealed, place, made_by)
                    values (:id, :circle, :kind, :subject, :href, :title, cast(:script as jsonb), :code, :open, :sealed, :place, :by)
                    """).param("id", id).param("circle", wanted.circle().value()).param("kind", wanted.subject().kind())
                    .param("subject", wanted.subject().id()).param("href", wanted.subject().href()).param("title", wanted.title())
                    .param("script", wanted.script().json()).param("code", Tokens.code(6)).param("open", wanted.open())
                    .param("sealed", wanted.expires() != null).param("place", wanted.place()).param("by", by.person()).update();
            wanted.people().forEach(each -> seat(sql, id, wanted.circle().value(), each));
            if (wanted.expires() != null) {
                seal(sql, id, wanted.circle().value(), wanted.expires());
            }
        });
        return new RunId(id);
    }

    private static void seat(JdbcClient sql, UUID run, UUID circle, Preparation.Somebody each) {
        sql.sql("""
                insert into facilitation.presence (id, run, circle, who, person, name, role, leads)
                values (:id, :run, :circle, :person, :person, :name, :role, :leads)
                on conflict (run, who) do update set role = excluded.role, leads = excluded.leads
                """).param("id", Ids.next()).param("run", run).param("circle", circle).param("person", each.person().value())
                .param("name", each.name()).param("role", each.role().code()).param("leads", each.leads()).update();
    }

    /** Nobody reads it back here: whoever prepares a group need not sit in it. */
    private void seal(JdbcClient sql, UUID run, UUID circle, Instant expires) {
        database.change(Key.house("a new key for a sealed run"), inner -> inner
                .sql("insert into facilitation.seal (run, circle, key, expires) values (:run, :circle, :key, :expires)")
                .param("run", run).param("circle", circle).param("key", Seals.newKey()).param("expires", expires.atOffset(ZoneOffset.UTC)).update());
    }

    public Optional<Run> find(Key key, RunId id) {
        return database.read(key, sql -> sql.sql("select " + COLUMNS + " from facilitation.run r where r.id = :id").param("id", id.value())
                .query((row, n) -> run(row)).optional());
    }

    /** What hangs on these, in order, with where each is and who was put in it; one query. */
    public List<RunGlance> on(Key key, Collection<UUID> subjects) {
        return database.read(key, sql -> sql.sql("select " + COLUMNS + """
                , array(select p.name from facilitation.presence p where p.run = r.id order by p.leads desc, p.name limit 40) as people,
                  array(select p.person from facilitation.presence p where p.run = r.id and p.person is not null) as persons,
                  array(select e.kind || ' ' || e.amount || ' ' || extract(epoch from e.at) from facilitation.event e where e.run = r.id order by e.n) as moves
                from facilitation.run r where r.subject = any(:subjects) order by r.subject, r.place, r.made
                """).param("subjects", subjects.toArray(UUID[]::new)).query((row, n) -> RunGlance.of(run(row), row)).list());
    }

    /** Takes away a run that nobody began. @return false: it has begun, or is not there */
    public boolean withdraw(Key by, RunId id) {
        return database.write(by, sql -> {
            live.close(id.value());
            return sql.sql("""
                    delete from facilitation.run r where r.id = :id and not exists (select 1 from facilitation.event e where e.run = r.id)
                    """).param("id", id.value()).update() == 1;
        });
    }

    /** Puts these people in, and takes out who is not among them and was not there yet; of a sealed run also who looked in. Nobody is put in one that has begun. */
    public void fill(Key by, Run run, List<Preparation.Somebody> people) {
        database.change(by, sql -> {
            boolean begun = sql.sql("select exists (select 1 from facilitation.event where run = :run)").param("run", run.id().value())
                    .query(Boolean.class).single();
            if (begun && run.sealed()) {
                throw new Refused("Deze groep is al begonnen. Wie er nu nog bij komt, wordt door de begeleider van de groep binnengelaten.",
                        "This group has begun. Whoever joins now is let in by the facilitator of the group.");
            }
            sql.sql("delete from facilitation.presence where run = :run and (seen is null or :sealed) and person is not null and not person = any(:persons)")
                    .param("run", run.id().value()).param("sealed", run.sealed()).param("persons", people.stream().map(each -> each.person().value()).toArray(UUID[]::new)).update();
            people.forEach(each -> seat(sql, run.id().value(), run.circle(), each));
            live.hint(run.id().value(), "stand");
        });
    }

    static Run run(ResultSet row) throws SQLException {
        java.time.OffsetDateTime closed = row.getObject("closed", java.time.OffsetDateTime.class);
        return new Run(new RunId(row.getObject("id", UUID.class)), row.getObject("circle", UUID.class),
                new Subject(row.getString("subject_kind"), row.getObject("subject", UUID.class), row.getString("href")), row.getString("title"),
                SCRIPTS.get(row.getString("script"), Script::ours), row.getString("code"), row.getBoolean("open"), row.getBoolean("sealed"),
                closed == null ? null : closed.toInstant());
    }
}
