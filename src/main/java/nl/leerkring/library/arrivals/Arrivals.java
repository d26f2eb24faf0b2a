package nl.leerkring.library.arrivals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.library.intake.FileName;
import nl.leerkring.library.intake.Intake;
import nl.leerkring.library.intake.Received;
import nl.leerkring.library.storage.FileSettings;
import nl.leerkring.library.storage.Incoming;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Text;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** Files on their way, each only there for who sends it. */
@Component
public class Arrivals {

    private static final int PIECE = 64 * 1024;
    private static final int MOST = 20;
    private static final int END = -1;
    private static final int LOST = -2;

    private final Database database;
    private final Incoming incoming;
    private final Intake intake;
    private final FileSettings settings;
    private final Clock clock;

    Arrivals(Database database, Incoming incoming, Intake intake, FileSettings settings, Clock clock) {
        this.database = database;
        this.incoming = incoming;
        this.intake = intake;
        this.settings = settings;
        this.clock = clock;
    }

    /** How large one file may be, in bytes. */
    long largest() {
        return settings.largest();
    }

    Arrival begin(Seat by, String called, long size) {
        String name = FileName.harmless(called);
        if (size > settings.largest()) {
            throw intake.tooLarge(name);
        }
        UUID id = row(by, name, size);
        try {
            Files.createFile(file(id));
        } catch (IOException trouble) {
            throw Intake.notKept(name, trouble);
        }
        return find(by, id).orElseThrow(Missing::new);
    }

    /** Holds on to what came in, until somebody chose what to do with it. */
    public UUID keep(Seat by, Received file) {
        UUID id = row(by, file.name(), file.size());
        try {
            Files.move(file.file(), file(id), StandardCopyOption.ATOMIC_MOVE);
            return id;
        } catch (IOException trouble) {
            throw Intake.notKept(file.name(), trouble);
        }
    }

    private UUID row(Seat by, String name, long size) {
        UUID id = Ids.next();
        database.change(by, sql -> {
            long open = sql.sql("select coalesce(sum(size), 0) from library.arrival where person = ? and touched > ?").params(by.person(), since()).query(Long.class).single();
            int many = sql.sql("select count(*) from library.arrival where person = ? and touched > ?").params(by.person(), since()).query(Integer.class).single();
            if (many >= MOST || open + size > FileSettings.AT_ONCE * settings.largest()) {
                throw new Unacceptable(413, Text.of("Er zijn al veel bestanden van jou onderweg. Zet die eerst op de plank.", "Many files of yours are on their way. First put those on the shelf."));
            }
            sql.sql("insert into library.arrival (id, circle, person, name, size, touched) values (?, ?, ?, ?, ?, ?)")
                    .params(id, by.circle().value(), by.person(), name, size, now()).update();
        });
        return id;
    }

    /** Nothing for what is of somebody else, took too long, or was used. */
    public Optional<Arrival> find(Seat by, UUID id) {
        return database.read(by, sql -> sql.sql("select * from library.arrival where id = ? and circle = ? and touched > ?").params(id, by.circle().value(), since())
                .query((row, n) -> new Arrival(id, row.getString("name"), row.getLong("size"), there(id), row.getObject("touched", OffsetDateTime.class).toInstant()))
                .optional()).filter(arrival -> arrival.offset() >= 0);
    }

    private long there(UUID id) {
        try {
            return Files.size(file(id));
        } catch (IOException gone) {
            return -1;
        }
    }

    /** Whether a piece could be added: not when it begins elsewhere, when there is more of it than there should be, when another one is coming in, or when the line was lost. */
    enum Piece { ADDED, ELSEWHERE, TOO_MUCH, BUSY, LOST }

    /** What came in before the line was lost, stays. */
    Piece append(Seat by, Arrival arrival, long offset, InputStream bytes) {
        try (FileChannel to = FileChannel.open(file(arrival.id()), StandardOpenOption.WRITE); FileLock alone = to.tryLock()) {
            if (alone == null) {
                return Piece.BUSY;
            }
            if (to.size() != offset) {
                return Piece.ELSEWHERE;
            }
            return copy(bytes, to.position(offset), arrival.size());
        } catch (OverlappingFileLockException other) {
            return Piece.BUSY;
        } catch (IOException trouble) {
            throw Intake.notKept(arrival.name(), trouble);
        } finally {
            database.change(by, sql -> sql.sql("update library.arrival set touched = ? where id = ?").params(now(), arrival.id()).update());
        }
    }

    private static Piece copy(InputStream bytes, FileChannel to, long size) throws IOException {
        ReadableByteChannel from = Channels.newChannel(bytes);
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        for (int read = next(from, piece); read != END; read = next(from, piece)) {
            if (read == LOST) {
                return Piece.LOST;
            }
            piece.flip();
            if (to.position() + piece.remaining() > size) {
                return Piece.TOO_MUCH;
            }
            while (piece.hasRemaining()) {
                to.write(piece);
            }
            piece.clear();
        }
        return Piece.ADDED;
    }

    private static int next(ReadableByteChannel from, ByteBuffer piece) {
        try {
            return from.read(piece);
        } catch (IOException lost) {
            return LOST;
        }
    }

    /** Takes it in as any other file; nothing if it is not whole. */
    public Optional<Received> take(Seat by, UUID id) {
        return find(by, id).filter(Arrival::whole).map(arrival -> intake.receive(arrival.name(), new FileSystemResource(file(id))));
    }

    public void end(Seat by, UUID id) {
        database.change(by, sql -> {
            if (sql.sql("delete from library.arrival where id = ?").param(id).update() == 0) {
                return;
            }
            try {
                Files.deleteIfExists(file(id));
            } catch (IOException busy) {
                // swept later
            }
        });
    }

    private Path file(UUID id) {
        return incoming.folder().resolve(id + ".part");
    }

    private OffsetDateTime since() {
        return now().minus(Arrival.KEPT);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
