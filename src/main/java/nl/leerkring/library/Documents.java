package nl.leerkring.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.library.intake.Intake;
import nl.leerkring.library.intake.Received;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The shelf of a circle: put something there, say what it is, bring a new version, take it away and put it back. Who may is asked before. */
@Component
public class Documents {

    /** Of the subjects on which its versions hang. */
    public static final String KIND = "document";
    private static final String HINT = "documenten";
    private static final String SELECT = """
            select d.*, case when p.gone is null then coalesce(p.name, '') else '' end as by from library.document d left join people.person p on p.id = d.made_by
            """;

    private final Database database;
    private final Attachments attachments;
    private final Intake intake;
    private final Clock clock;
    private final Live live;
    private final ApplicationEventPublisher events;

    Documents(Database database, Attachments attachments, Intake intake, Clock clock, Live live, ApplicationEventPublisher events) {
        this.database = database;
        this.attachments = attachments;
        this.intake = intake;
        this.clock = clock;
        this.live = live;
        this.events = events;
    }

    /** Nothing when it is in the bin. */
    public Optional<Document> find(Key key, UUID id) {
        return one(key, id).filter(document -> document.removed() == null);
    }

    public Optional<Document> binned(Key key, UUID id) {
        return one(key, id).filter(document -> document.removed() != null);
    }

    private Optional<Document> one(Key key, UUID id) {
        return database.read(key, sql -> sql.sql(SELECT + " where d.id = ?").param(id).query(Documents::document).optional());
    }

    /** All on the shelf, by title. */
    public List<Document> all(Seat seat) {
        return database.read(seat, sql -> sql.sql(SELECT + " where d.circle = ? and d.removed is null order by lower(d.title), d.id limit 500")
                .param(seat.circle().value()).query(Documents::document).list());
    }

    /** Those of these that lie on the shelf, by title. One query, and none for no documents. */
    public List<Document> these(Seat seat, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : database.read(seat, sql -> sql.sql(SELECT + " where d.id in (:ids) and d.circle = :circle and d.removed is null order by lower(d.title), d.id")
                .param("ids", ids).param("circle", seat.circle().value()).query(Documents::document).list());
    }

    /** What this person may put back, what went last first. */
    public List<Document> bin(Seat seat) {
        return database.read(seat, sql -> sql.sql(SELECT + " where d.circle = ? and d.removed is not null and (? or d.made_by = ?) order by d.removed desc limit 200")
                .params(seat.circle().value(), seat.coordinates(), seat.person()).query(Documents::document).list());
    }

    /** That people gave, for who gives another one. */
    public List<String> themes(Seat seat) {
        return database.read(seat, sql -> sql.sql("select distinct theme from library.document where circle = ? and removed is null and theme <> '' order by theme limit 100")
                .param(seat.circle().value()).query(String.class).list());
    }

    /** The newest first. */
    public List<Document.Revision> revisions(Key key, UUID document) {
        return database.read(key, sql -> sql.sql("""
                select r.*, case when p.gone is null then coalesce(p.name, '') else '' end as by
                from library.revision r left join people.person p on p.id = r.made_by where r.document = ? order by r.number desc
                """).param(document).query((row, n) -> new Document.Revision(row.getInt("number"), row.getObject("attachment", UUID.class),
                        row.getString("by"), row.getObject("made", OffsetDateTime.class).toInstant())).list());
    }

    /** The words of the newest version of each of these, for who finds things; those that are not read yet, or cannot be, are not in it. */
    public Map<UUID, String> text(Key key, Collection<UUID> documents) {
        Map<UUID, String> text = new HashMap<>();
        if (!documents.isEmpty()) {
            database.read(key, sql -> sql.sql("select document, words from library.words where document in (:documents) and words <> ''").param("documents", documents)
                    .query((row, n) -> text.put(row.getObject("document", UUID.class), row.getString("words"))).list());
        }
        return text;
    }

    /** As it is sent; without a title it is called like its file. @throws Unacceptable when it is not a file that may stay */
    public UUID add(Seat by, Document.Draft said, MultipartFile sent) {
        try (Received file = intake.receive(sent)) {
            return add(by, said.titled(file.name()), file);
        }
    }

    public UUID add(Seat by, Document.Draft said, Received file) {
        attachments.store(file);
        return begin(by, said, subject -> () -> attachments.hang(by, by.circle().value(), subject, "", file));
    }

    /** @param address begins with https:// or http://, and is checked before */
    public UUID add(Seat by, Document.Draft said, String address) {
        return begin(by, said, subject -> () -> attachments.link(by, by.circle().value(), subject, said.title(), address));
    }

    private UUID begin(Seat by, Document.Draft said, java.util.function.Function<Subject, Supplier<Attachment>> hanging) {
        UUID id = Ids.next();
        return database.write(by, sql -> {
            words(sql.sql("""
                    insert into library.document (id, circle, title, description, theme, meeting, kind, moved, made, made_by)
                    values (:id, :circle, :title, :description, :theme, :meeting, :kind, :now, :now, :by)
                    """), said).param("id", id).param("circle", by.circle().value()).param("now", now()).param("by", by.person()).update();
            revise(sql, by, id, hanging.apply(new Subject(KIND, id)).get().id());
            tell(by, id, "zette ‘" + said.title() + "’ bij de documenten", "added ‘" + said.title() + "’ to the documents");
            return id;
        });
    }

    public void renew(Seat by, Document document, Received file) {
        attachments.store(file);
        renew(by, document, () -> attachments.hang(by, by.circle().value(), new Subject(KIND, document.id()), "", file));
    }

    public void renew(Seat by, Document document, String address) {
        renew(by, document, () -> attachments.link(by, by.circle().value(), new Subject(KIND, document.id()), document.title(), address));
    }

    private void renew(Seat by, Document document, Supplier<Attachment> hanging) {
        database.change(by, sql -> {
            lock(sql, document);
            revise(sql, by, document.id(), hanging.get().id());
            tell(by, document.id(), "zette een nieuwe versie van ‘" + document.title() + "’ erbij", "added a new version of ‘" + document.title() + "’");
        });
    }

    /** Goes on with an older version, as the newest. @return false if there is no such version, or it is the newest already */
    public boolean goBack(Seat by, Document document, int number) {
        return database.write(by, sql -> {
            lock(sql, document);
            Optional<UUID> older = sql.sql("select attachment from library.revision where document = ? and number = ? and attachment is distinct from (select latest from library.document where id = ?)")
                    .params(document.id(), number, document.id()).query(UUID.class).optional();
            older.ifPresent(attachment -> revise(sql, by, document.id(), attachment));
            return older.isPresent();
        });
    }

    private static void lock(JdbcClient sql, Document document) {
        sql.sql("select id from library.document where id = ? for update").param(document.id()).query(UUID.class).single();
    }

    private void revise(JdbcClient sql, Seat by, UUID document, UUID attachment) {
        sql.sql("""
                insert into library.revision (document, number, circle, attachment, made, made_by)
                select :id, coalesce(max(number), 0) + 1, :circle, :attachment, :now, :by from library.revision where document = :id
                """).param("id", document).param("circle", by.circle().value()).param("attachment", attachment).param("now", now()).param("by", by.person()).update();
        sql.sql("update library.document set latest = ?, moved = ? where id = ?").params(attachment, now(), document).update();
        live.hint(by.circle().value(), HINT);
    }

    /** @return false if somebody changed it since this version */
    public boolean change(Seat by, Document document, int version, Document.Draft said) {
        return database.write(by, sql -> {
            live.hint(by.circle().value(), HINT);
            return words(sql.sql("""
                    update library.document set title = :title, description = :description, theme = :theme, meeting = :meeting, kind = :kind, version = version + 1
                    where id = :id and version = :version and removed is null
                    """), said).param("id", document.id()).param("version", version).update() == 1;
        });
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec sql, Document.Draft said) {
        return sql.param("title", said.title()).param("description", said.description()).param("theme", said.theme())
                .param("meeting", said.meeting(), Types.OTHER).param("kind", said.kind().code());
    }

    public void remove(Seat by, Document document) {
        database.change(by, sql -> {
            sql.sql("update library.document set removed = ?, removed_by = ? where id = ? and removed is null").params(now(), by.person(), document.id()).update();
            live.hint(by.circle().value(), HINT);
        });
    }

    public void restore(Seat by, Document document) {
        database.change(by, sql -> {
            sql.sql("update library.document set removed = null, removed_by = null where id = ?").param(document.id()).update();
            live.hint(by.circle().value(), HINT);
        });
    }

    private void tell(Seat by, UUID document, String nl, String en) {
        events.publishEvent(new Happened(by.circle().value(), by, "document", Text.of(nl, en), by.href() + "/documenten/" + document, true));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Document document(ResultSet row, int n) throws SQLException {
        @Nullable OffsetDateTime removed = row.getObject("removed", OffsetDateTime.class);
        return new Document(row.getObject("id", UUID.class), said(row), row.getObject("latest", UUID.class), row.getObject("made_by", UUID.class),
                row.getString("by"), row.getObject("made", OffsetDateTime.class).toInstant(), row.getInt("version"), removed == null ? null : removed.toInstant());
    }

    public static Document.Draft said(ResultSet row) throws SQLException {
        return new Document.Draft(row.getString("title"), row.getString("description"), row.getString("theme"), row.getObject("meeting", UUID.class),
                Coded.of(DocumentKind.class, row.getString("kind")));
    }
}
