package nl.leerkring.library;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.library.intake.Intake;
import nl.leerkring.library.intake.Received;
import nl.leerkring.library.reading.Reading;
import nl.leerkring.library.storage.Storage;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The door of the library: hang a file or a link on something, list what hangs there, take it away and put it back. Who may is asked before. */
@Component
public class Attachments {

    /** On one subject. */
    public static final int MOST = 60;
    private static final Key HOUSE = Key.house("a file that was damaged came in again");
    private static final String SELECT = """
            select a.*, case when a.made_by is null then a.by_name when p.gone is null then p.name else '' end as by,
                   exists (select 1 from library.picture x where x.attachment = a.id) as pictured
            from library.attachment a left join people.person p on p.id = a.made_by
            """;

    private final Database database;
    private final Intake intake;
    private final Storage storage;
    private final Clock clock;

    Attachments(Database database, Intake intake, Storage storage, Clock clock) {
        this.database = database;
        this.intake = intake;
        this.storage = storage;
        this.clock = clock;
    }

    /** How large one file may be: "100 MB". */
    public String largest() {
        return intake.megabytes();
    }

    /** What hangs on these, in the order in which it came. One query. */
    public Map<UUID, List<Attachment>> on(Key key, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return database.read(key, sql -> sql.sql(SELECT + " where a.subject in (:subjects) and a.removed is null order by a.made, a.id")
                .param("subjects", subjects).query(Attachments::attachment).list()).stream().collect(Collectors.groupingBy(each -> each.subject().id()));
    }

    public List<Attachment> on(Key key, UUID subject) {
        return on(key, List.of(subject)).getOrDefault(subject, List.of());
    }

    /** These, without those that were taken away. One query. */
    public Map<UUID, Attachment> all(Key key, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.read(key, sql -> sql.sql(SELECT + " where a.id in (:ids) and a.removed is null").param("ids", ids).query(Attachments::attachment).list())
                .stream().collect(Collectors.toMap(Attachment::id, each -> each));
    }

    /** With the same bytes, in this circle; what they hang on may have been taken away. The oldest first. */
    public List<Attachment> same(Key key, UUID circle, String hash) {
        return database.read(key, sql -> sql.sql(SELECT + " where a.circle = ? and a.hash = ? and a.removed is null order by a.made, a.id limit 50")
                .params(circle, hash).query(Attachments::attachment).list());
    }

    /** With any key that opens its circle; nothing if it was taken away. */
    public Optional<Attachment> find(Key key, UUID id) {
        return database.read(key, sql -> sql.sql(SELECT + " where a.id = ? and a.removed is null").param(id).query(Attachments::attachment).optional());
    }

    /**
     * Takes a file in and hangs it there.
     *
     * @param byName of who has no account; otherwise empty
     * @throws Unacceptable when it is not a file that may stay; then nothing of it is left
     */
    public Attachment add(Key by, UUID circle, Subject subject, String byName, MultipartFile sent) {
        try (Received file = intake.receive(sent)) {
            store(file);
            return hang(by, circle, subject, byName, file);
        }
    }

    /** What is in storage already. */
    Attachment hang(Key by, UUID circle, Subject subject, String byName, Received file) {
        return database.write(by, sql -> hang(sql, by, circle, subject, byName, file));
    }

    /**
     * Takes a photo in, drawn anew and without anything that a camera wrote in it, and hangs it there.
     *
     * @param most pixels on its longest side
     * @param with what belongs in the same transaction; false: it is there already, and nothing is kept of this one
     * @throws Unacceptable when it is not a photo that may stay; then nothing of it is left
     */
    public Optional<Attachment> photo(Key by, UUID circle, Subject subject, MultipartFile sent, int most, Predicate<Attachment> with) {
        try (Received file = intake.photo(sent, most)) {
            store(file);
            return database.write(by, sql -> {
                Attachment hung = hang(sql, by, circle, subject, "", file);
                if (with.test(hung)) {
                    return Optional.of(hung);
                }
                sql.sql("delete from library.attachment where id = ?").param(hung.id()).update();
                return Optional.empty();
            });
        }
    }

    void store(Received file) {
        try {
            storage.put(file.hash(), file.file());
        } catch (IOException trouble) {
            throw Intake.notKept(file.name(), trouble);
        }
    }

    private Attachment hang(JdbcClient sql, Key by, UUID circle, Subject subject, String byName, Received file) {
        hold(sql, file.hash());
        stillThere(file);
        UUID id = insert(sql, by, circle, subject, byName, file.name(), file.type(), file.size(), file.hash(), null);
        if (file.picture() != null) {
            sql.sql("insert into library.picture (attachment, circle, image) values (?, ?, ?)").params(id, circle, file.picture()).update();
        }
        if (Reading.readable(file.type())) {
            sql.sql("insert into library.reading (attachment, circle) values (?, ?)").params(id, circle).update();
        }
        healed(file.hash());
        return find(by, id).orElseThrow();
    }

    /** Hangs an address there. @param address begins with https:// or http://, and is checked before */
    public Attachment link(Key by, UUID circle, Subject subject, String name, String address) {
        return database.write(by, sql -> find(by, insert(sql, by, circle, subject, "", name, "", 0, null, address)).orElseThrow());
    }

    /** Whoever puts a row for these bytes, or looks whether they may go, has them alone until the end of the transaction. */
    public static void hold(JdbcClient sql, String hash) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('library ' || ?, 0))").param(hash).query((row, n) -> true).single();
    }

    /** Another node may have swept it in the moment between: then it is sent once more. */
    private void stillThere(Received file) {
        try {
            if (storage.has(file.hash(), file.size())) {
                return;
            }
        } catch (IOException trouble) {
            throw Intake.notKept(file.name(), trouble);
        }
        throw new Refused("Het bestand kwam niet goed aan. Stuur het nog een keer.", "The file did not arrive intact. Please send it again.");
    }

    private UUID insert(JdbcClient sql, Key by, UUID circle, Subject subject, String byName, String name, String type, long size,
            @org.jspecify.annotations.Nullable String hash, @org.jspecify.annotations.Nullable String link) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('shelf ' || ?, 0))").param(subject.id().toString()).query((row, n) -> true).single();
        int there = sql.sql("select count(*) from library.attachment where subject = ? and removed is null").param(subject.id()).query(Integer.class).single();
        if (there >= MOST) {
            throw new Unacceptable(422, Text.of("Hier staan al " + MOST + " stukken. Haal er eerst een weg.", "There are " + MOST + " documents here already. Remove one first."));
        }
        UUID id = Ids.next();
        sql.sql("""
                insert into library.attachment (id, circle, kind, subject, name, type, size, hash, link, by_name, made, made_by)
                values (:id, :circle, :kind, :subject, :name, :type, :size, :hash, :link, :byName, :now, :by)
                """).param("id", id).param("circle", circle).param("kind", subject.kind()).param("subject", subject.id()).param("name", name)
                .param("type", type).param("size", size).param("hash", hash).param("link", link).param("byName", byName).param("now", now())
                .param("by", by.person()).update();
        return id;
    }

    /** The same bytes may hang elsewhere, and were put anew. */
    private void healed(String hash) {
        database.change(HOUSE, sql -> sql.sql("update library.attachment set damaged = null where hash = ? and damaged is not null").param(hash).update());
    }

    /** @return false if it is not there any more */
    public boolean remove(Key by, UUID id) {
        return database.write(by, sql -> sql.sql("update library.attachment set removed = :now, removed_by = :by where id = :id and removed is null")
                .param("now", now()).param("by", by.person()).param("id", id).update()) == 1;
    }

    /** What was taken away, as long as it can be put back. */
    public Optional<Attachment> removed(Key key, UUID id) {
        return database.read(key, sql -> sql.sql(SELECT + " where a.id = ? and a.removed is not null").param(id).query(Attachments::attachment).optional());
    }

    public void restore(Key by, UUID id) {
        database.change(by, sql -> sql.sql("update library.attachment set removed = null, removed_by = null where id = ?").param(id).update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Attachment attachment(ResultSet row, int n) throws SQLException {
        return new Attachment(row.getObject("id", UUID.class), row.getObject("circle", UUID.class),
                new Subject(row.getString("kind"), row.getObject("subject", UUID.class)), row.getString("name"), row.getString("type"),
                row.getLong("size"), row.getString("hash"), row.getString("link"), Objects.requireNonNullElse(row.getString("by"), ""),
                row.getObject("made_by", UUID.class), row.getObject("made", OffsetDateTime.class).toInstant(), row.getBoolean("pictured"),
                row.getObject("damaged", OffsetDateTime.class) != null);
    }
}
