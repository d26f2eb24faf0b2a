package nl.leerkring.facilitation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Until when a sealed run can be read, and the duty to keep it longer. Whoever decides on that need not be able to read it, so all of this goes
 * by the key of the house; whether this person may decide is for the caller to say.
 */
@Component
public class Holds {

    private static final Key HOUSE = Key.house("how long a seal lasts");

    private final Database database;

    Holds(Database database) {
        this.database = database;
    }

    /**
     * @param held since when it may not be destroyed; nothing: it will be, when it expires
     * @param by   the name of who decided so
     */
    public record Term(Instant expires, @Nullable Instant held, String reason, String by) {
    }

    /** Nothing: the run is not sealed, or its key is gone. */
    public Optional<Term> of(RunId run) {
        return database.read(HOUSE, sql -> sql.sql("""
                select s.expires, s.held, s.reason, coalesce(p.name, '') as by
                from facilitation.seal s left join people.person p on p.id = s.held_by where s.run = ?
                """).param(run.value()).query((row, n) -> new Term(row.getObject("expires", OffsetDateTime.class).toInstant(),
                held(row.getObject("held", OffsetDateTime.class)), row.getString("reason"), row.getString("by"))).optional());
    }

    private static @Nullable Instant held(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Another date, as long as nobody began. @return false: it has begun */
    public boolean expire(RunId run, Instant expires) {
        return database.write(HOUSE, sql -> sql.sql("""
                update facilitation.seal set expires = :expires
                where run = :run and not exists (select 1 from facilitation.event e where e.run = :run)
                """).param("expires", expires.atOffset(ZoneOffset.UTC)).param("run", run.value()).update() == 1);
    }

    /** @return false: it is held already, or its key is gone */
    public boolean hold(Key by, RunId run, String reason) {
        return database.write(HOUSE, sql -> sql.sql("update facilitation.seal set held = now(), held_by = :by, reason = :reason where run = :run and held is null")
                .param("by", by.person()).param("reason", reason).param("run", run.value()).update() == 1);
    }

    /** From then on it is destroyed at its date again, or at this one if that is later. @return false: it was not held */
    public boolean lift(RunId run, Instant least) {
        return database.write(HOUSE, sql -> sql.sql("""
                update facilitation.seal set held = null, held_by = null, reason = '', expires = greatest(expires, :least) where run = :run and held is not null
                """).param("least", least.atOffset(ZoneOffset.UTC)).param("run", run.value()).update() == 1);
    }
}
