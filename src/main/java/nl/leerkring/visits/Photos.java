package nl.leerkring.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Shelf;
import nl.leerkring.library.Spot;
import nl.leerkring.library.Subject;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.ReportPhoto;
import nl.leerkring.meetings.WordsTakenBack;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Photos of the way. Each is an attachment of its own in the library, and whoever may see the photo may have it. */
@Component
public class Photos implements Shelf {

    /** Of one person, at one visit. */
    static final int MOST = 40;
    private static final String KIND = "bezoekfoto";
    private static final String SELECT = """
            select f.*, case when p.gone is null then coalesce(p.name, '') else '' end as by from visits.photo f left join people.person p on p.id = f.person
            where f.removed is null and (f.people <> 'not_asked' or f.person = database.me())
            """;

    private final Database database;
    private final Attachments attachments;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Photos(Database database, Attachments attachments, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(Seat seat, UUID subject) {
        return database.read(seat, sql -> sql.sql(SELECT + " and f.id = ?").param(subject).query(Photos::photo).optional()).isPresent();
    }

    @Override
    public List<Spot> spots(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select f.id, i.id as item, i.title, i.meeting, m.number
                from visits.photo f join meetings.items i on i.id = f.item join meetings.meeting m on m.id = i.meeting
                where f.circle = ? and f.removed is null and (f.people <> 'not_asked' or f.person = database.me())
                """).param(seat.circle().value()).query((row, n) -> new Spot(row.getObject("id", UUID.class), row.getString("title"),
                        seat.href() + "/bijeenkomsten/" + row.getInt("number") + "/programma/" + row.getString("item"), row.getObject("meeting", UUID.class))).list());
    }

    /** That this person may see, in the order in which they came. */
    public List<Photo> of(Key key, VisitId visit) {
        return database.read(key, sql -> sql.sql(SELECT + " and f.item = ? order by f.made, f.id").param(visit.value()).query(Photos::photo).list());
    }

    /** One of this person's own. */
    public Optional<Photo> mine(Visiting by, UUID id) {
        return database.read(by, sql -> sql.sql(SELECT + " and f.id = ? and f.item = ? and f.person = ?").params(id, by.item(), by.person()).query(Photos::photo).optional());
    }

    /** Of the visits of a day, for its report: those that the circle sees, for whoever asks. */
    public List<ReportPhoto> reported(Key key, MeetingId meeting) {
        return database.read(key, sql -> sql.sql("""
                select f.id, f.item, f.attachment, f.caption, f.open, case when p.gone is null then coalesce(p.name, '') else '' end as by
                from visits.photo f join visits.visit v on v.item = f.item left join people.person p on p.id = f.person
                where v.meeting = ? and f.removed is null and f.people <> 'not_asked' order by f.item, f.made, f.id
                """).param(meeting.value()).query((row, n) -> new ReportPhoto(Photo.source(row.getObject("item", UUID.class), row.getObject("id", UUID.class)),
                        row.getObject("attachment", UUID.class), row.getString("caption"), row.getString("by"), row.getBoolean("open"))).list());
    }

    /** How large one may be: "100 MB". */
    public String largest() {
        return attachments.largest();
    }

    /**
     * Comes in once, however often it is sent; drawn anew, so that nothing of what a camera wrote in it is left.
     *
     * @throws Unacceptable when it is no photo
     * @throws Missing      when there is one with this id of somebody else
     */
    public void add(Visiting by, Photo.Draft draft, MultipartFile picture) {
        if (there(by, draft.id())) {
            return;
        }
        Optional<Attachment> kept = attachments.photo(by, by.circle(), new Subject(KIND, draft.id()), picture, Photo.MOST_PIXELS, file -> insert(by, draft, file.id()));
        if (kept.isEmpty() && !there(by, draft.id())) {
            throw new Missing();
        }
    }

    private boolean there(Visiting by, UUID id) {
        return database.read(by, sql -> sql.sql("select exists (select 1 from visits.photo where id = ? and item = ? and person = ?)")
                .params(id, by.item(), by.person()).query(Boolean.class).single());
    }

    private boolean insert(Visiting by, Photo.Draft draft, UUID file) {
        return database.write(by, sql -> {
            Visits.begin(sql, by);
            Observations.lock(sql, by);
            if (sql.sql("select count(*) from visits.photo where item = ? and person = ? and removed is null").params(by.item(), by.person()).query(Integer.class).single() >= MOST) {
                throw new Refused("Je hebt al " + MOST + " foto’s. Haal er eerst een weg.", "You have " + MOST + " photos already. Remove one first.");
            }
            live.hint(by.circle(), by.hint());
            return sql.sql("""
                    insert into visits.photo (id, circle, item, stop, person, attachment, caption, people, open, latitude, longitude, made)
                    values (:id, :circle, :item, :stop, :by, :file, :caption, :people, :open, cast(:latitude as double precision), cast(:longitude as double precision), :now)
                    on conflict do nothing
                    """).param("id", draft.id()).param("circle", by.circle()).param("item", by.item())
                    .param("stop", by.visit().stop(draft.stop()).map(Stop::id).orElse(null), java.sql.Types.OTHER).param("by", by.person()).param("file", file)
                    .param("caption", draft.words().caption()).param("people", draft.words().consent().code()).param("open", draft.words().open()).param("latitude", draft.latitude())
                    .param("longitude", draft.longitude()).param("now", now()).update() == 1;
        });
    }

    /** What she says of her own; when who is on it does not agree any more, it leaves the report of the day with its words. */
    public void change(Visiting by, Photo mine, Photo.Words words) {
        database.change(by, sql -> {
            int rows = sql.sql("update visits.photo set caption = :caption, people = :people, open = :open where id = :id and item = :item and person = :by and removed is null")
                    .param("caption", words.caption()).param("people", words.consent().code()).param("open", words.open()).param("id", mine.id())
                    .param("item", by.item()).param("by", by.person()).update();
            if (rows == 0) {
                throw new Missing();
            }
            if (words.consent() == Photo.Consent.NOT_ASKED) {
                events.publishEvent(new WordsTakenBack(by, by.visit().source(mine)));
            }
            live.hint(by.circle(), by.hint());
        });
    }

    /** Takes away her own, with its file; who prepares the visit may take away any that she sees. */
    public void remove(Visiting by, UUID id) {
        database.change(by, sql -> {
            UUID attachment = attachment(sql, by, id, "removed is null and (person = :by or :prepares and people <> 'not_asked')");
            sql.sql("update visits.photo set removed = ?, removed_by = ? where id = ?").params(now(), by.person(), id).update();
            attachments.remove(by, attachment);
            events.publishEvent(new WordsTakenBack(by, Photo.source(by.item(), id)));
            live.hint(by.circle(), by.hint());
        });
    }

    /** Only who took it away puts it back: a maker who took hers away decides about that. */
    public void restore(Visiting by, UUID id) {
        database.change(by, sql -> {
            UUID attachment = attachment(sql, by, id, "removed is not null and removed_by = :by and (person = :by or :prepares)");
            sql.sql("update visits.photo set removed = null, removed_by = null where id = ?").param(id).update();
            attachments.restore(by, attachment);
            live.hint(by.circle(), by.hint());
        });
    }

    private static UUID attachment(JdbcClient sql, Visiting by, UUID id, String which) {
        return sql.sql("select attachment from visits.photo where id = :id and item = :item and " + which + " for update").param("id", id).param("item", by.item())
                .param("by", by.person()).param("prepares", by.prepares()).query(UUID.class).optional().orElseThrow(Missing::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Photo photo(ResultSet row, int n) throws SQLException {
        return new Photo(row.getObject("id", UUID.class), row.getObject("stop", UUID.class), row.getObject("person", UUID.class), row.getString("by"),
                row.getObject("attachment", UUID.class), row.getString("caption"), Coded.of(Photo.Consent.class, row.getString("people")), row.getBoolean("open"),
                row.getObject("latitude", Double.class), row.getObject("longitude", Double.class), row.getObject("made", OffsetDateTime.class).toInstant());
    }
}
