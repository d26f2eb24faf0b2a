package nl.leerkring.library.upkeep;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.download.Stored;
import nl.leerkring.library.storage.Incoming;
import nl.leerkring.library.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away what nobody needs, and finds what is damaged. All of it may run on several nodes at once, and again. */
@Component
public class Upkeep {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    private static final Key HOUSE = Key.house("upkeep of files");
    private static final int AT_ONCE = 500;
    private static final Duration COMING_IN = Duration.ofHours(6);
    private static final Duration PUT_NOW = Duration.ofHours(1);
    /** Reading all files takes several nights when there are many. */
    private static final long MOST_BYTES_A_NIGHT = 20_000_000_000L;

    private final Database database;
    private final Storage storage;
    private final Incoming incoming;
    private final Clock clock;

    Upkeep(Database database, Storage storage, Incoming incoming, Clock clock) {
        this.database = database;
        this.storage = storage;
        this.incoming = incoming;
        this.clock = clock;
    }

    void sweep() {
        sweep(clock.instant().minus(COMING_IN), clock.instant().minus(PUT_NOW));
    }

    /** What a crash left while it came in, and files that no row needs any more. @return how many files without a row went */
    public int sweep(Instant comingInBefore, Instant putBefore) {
        incoming.sweep(comingInBefore);
        int swept = 0;
        try {
            List<String> old = storage.olderThan(putBefore);
            for (int from = 0; from < old.size(); from += AT_ONCE) {
                List<String> some = new ArrayList<>(old.subList(from, Math.min(old.size(), from + AT_ONCE)));
                some.removeAll(needed(some));
                for (String hash : some) {
                    swept += remove(hash) ? 1 : 0;
                }
            }
        } catch (IOException away) {
            log.warn("Files that nobody needs cannot be swept now", away);
        }
        return swept;
    }

    private Set<String> needed(List<String> hashes) {
        return database.read(HOUSE, sql -> new HashSet<>(sql.sql("select distinct hash from library.attachment where hash in (:hashes)")
                .param("hashes", hashes).query(String.class).list()));
    }

    /** Alone with these bytes, so that nobody hangs them somewhere in this moment. */
    private boolean remove(String hash) {
        return database.write(HOUSE, sql -> {
            Attachments.hold(sql, hash);
            if (sql.sql("select exists (select 1 from library.attachment where hash = ?)").param(hash).query(Boolean.class).single()) {
                return false;
            }
            try {
                storage.remove(hash);
                return true;
            } catch (IOException away) {
                log.warn("The file {} cannot be removed now", hash, away);
                return false;
            }
        });
    }

    private record Due(String hash, long size) {
    }

    /** Reads files, those first that were not looked at for longest, and marks what is damaged. @return how many are */
    public int check() {
        int damaged = 0;
        long bytes = 0;
        for (Due file : due()) {
            bytes += file.size();
            if (bytes > MOST_BYTES_A_NIGHT) {
                break;
            }
            try {
                boolean whole = new Stored(storage, file.hash(), file.size(), clock.instant()).whole();
                database.change(HOUSE, sql -> mark(sql, file, whole));
                damaged += whole ? 0 : 1;
            } catch (IOException away) {
                log.warn("The file {} cannot be read now", file.hash(), away);
            }
        }
        return damaged;
    }

    private List<Due> due() {
        return database.read(HOUSE, sql -> sql.sql("""
                select hash, min(size) as size from library.attachment where hash is not null group by hash
                order by min(checked) nulls first, hash limit 20000
                """).query(Due.class).list());
    }

    private void mark(JdbcClient sql, Due file, boolean whole) {
        if (!whole) {
            log.error("The file {} is damaged or gone; put it back from a backup, or have it sent again", file.hash());
        }
        sql.sql("""
                update library.attachment set checked = :now, damaged = case when :whole then null else coalesce(damaged, :now) end where hash = :hash
                """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("whole", whole).param("hash", file.hash()).update();
    }
}
