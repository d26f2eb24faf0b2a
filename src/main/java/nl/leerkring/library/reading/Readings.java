package nl.leerkring.library.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.library.storage.Incoming;
import nl.leerkring.library.storage.Storage;
import nl.leerkring.web.Coded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has files read, one at a time, and keeps what was found. */
@Component
public class Readings {

    private static final Logger log = LoggerFactory.getLogger(Readings.class);
    private static final Key HOUSE = Key.house("files are read");
    /** Larger ones are not read: their words would be a part of them only. */
    private static final long LARGEST = 60_000_000;
    /** With four times as long between them each time, from a minute: in all somewhat more than two days. */
    private static final int MOST_ATTEMPTS = 7;
    private static final int SLOWER = 4;
    private static final int AT_ONCE = 10;

    private final Database database;
    private final Storage storage;
    private final Incoming incoming;
    private final Clock clock;

    Readings(Database database, Storage storage, Incoming incoming, Clock clock) {
        this.clock = clock;
        this.database = database;
        this.storage = storage;
        this.incoming = incoming;
    }

    /** Nothing for what is not read at all, such as a photo. */
    public Optional<Reading> of(Key key, UUID attachment) {
        return database.read(key, sql -> sql.sql("select state, words, pages, remarks, preview is not null as previewed from library.reading where attachment = ?").param(attachment).query(Readings::reading).optional());
    }

    /**
     * A piece of the preview of a file.
     *
     * @param pieces all there are; 0: there is no preview
     * @param cut    the document goes on where they end
     * @param leaves of this piece; none when there is no such piece
     */
    public record Shown(Reading.State state, int pieces, boolean cut, List<Leaf> leaves) {
    }

    /** @param piece from 1. Nothing for what is not read at all */
    public Optional<Shown> shown(Key key, UUID attachment, int piece) {
        return database.read(key, sql -> sql.sql("""
                select state, coalesce(jsonb_array_length(preview), 0) as pieces, cut, coalesce(preview -> :piece, '[]')::text as piece from library.reading where attachment = :id
                """).param("piece", piece - 1).param("id", attachment).query((row, n) -> new Shown(Coded.of(Reading.State.class, row.getString("state")), row.getInt("pieces"),
                row.getBoolean("cut"), Preview.piece(row.getString("piece")))).optional());
    }

    private record Due(UUID attachment, String hash, String type, long size, int attempts) {
    }

    /** All that waits and is due. Harmless when done twice. @return how many were read */
    public int work() {
        int done = 0;
        for (List<Due> due = due(); !due.isEmpty(); due = due()) {
            for (Due each : due) {
                database.change(HOUSE, sql -> sql.sql("update library.reading set attempts = attempts + 1 where attachment = ?").param(each.attachment()).update());
                ReadingProcess.Told told = each.size() > LARGEST ? ReadingProcess.Told.nothing(Reading.REFUSED)
                        : each.attempts() >= MOST_ATTEMPTS ? ReadingProcess.Told.nothing(Reading.INTERRUPTED) : read(each);
                if (told.reading().interrupted() && each.attempts() < MOST_ATTEMPTS) {
                    wait(each);
                } else {
                    keep(each.attachment(), told.reading(), told.preview());
                    done++;
                }
            }
        }
        return done;
    }

    private void wait(Due due) {
        Duration pause = Duration.ofMinutes((long) Math.pow(SLOWER, due.attempts()));
        database.change(HOUSE, sql -> sql.sql("update library.reading set later = ? where attachment = ?").params(clock.instant().plus(pause).atOffset(ZoneOffset.UTC), due.attachment()).update());
    }

    /** What comes in now goes before what waits for a second time. */
    private List<Due> due() {
        return database.read(HOUSE, sql -> sql.sql("""
                select r.attachment, a.hash, a.type, a.size, r.attempts from library.reading r join library.attachment a on a.id = r.attachment
                where r.state = 'waiting' and (r.later is null or r.later <= ?) order by r.later nulls first, r.attachment limit ?
                """).params(clock.instant().atOffset(ZoneOffset.UTC), AT_ONCE).query(Due.class).list());
    }

    private ReadingProcess.Told read(Due due) {
        Path folder = incoming.fresh();
        try {
            Path inside = Files.createDirectory(folder);
            Path file = inside.resolve("file");
            try (InputStream bytes = storage.open(due.hash(), 0)) {
                Files.copy(bytes, file);
            }
            return ReadingProcess.read(file, due.type(), inside);
        } catch (IOException away) {
            log.warn("The file {} cannot be fetched to be read", due.hash(), away);
            return ReadingProcess.Told.nothing(Reading.INTERRUPTED);
        } finally {
            ReadingProcess.discard(folder);
        }
    }

    /** What could be read before, and now cannot be fetched, stays as it was. */
    private void keep(UUID attachment, Reading reading, Preview preview) {
        if (reading.interrupted()) {
            database.change(HOUSE, sql -> sql.sql("update library.reading set state = case when words = '' then 'interrupted' else 'read' end where attachment = ?").param(attachment).update());
            return;
        }
        database.change(HOUSE, sql -> sql.sql("""
                update library.reading set state = :state, words = :words, pages = :pages, remarks = :remarks, preview = :preview::jsonb, cut = :cut where attachment = :id
                """).param("preview", preview.pieces().isEmpty() ? null : preview.piecesJson(), java.sql.Types.VARCHAR).param("cut", preview.cut())
                .param("state", reading.state().code()).param("words", reading.words()).param("pages", reading.pages(), java.sql.Types.INTEGER)
                .param("remarks", reading.remarks().stream().map(Coded::code).toArray(String[]::new)).param("id", attachment).update());
    }

    private static Reading reading(ResultSet row, int n) throws SQLException {
        String[] remarks = (String[]) row.getArray("remarks").getArray();
        return new Reading(Coded.of(Reading.State.class, row.getString("state")), row.getString("words"), row.getObject("pages", Integer.class),
                Stream.of(remarks).map(each -> Coded.of(Remark.class, each)).toList(), row.getBoolean("previewed"));
    }
}
