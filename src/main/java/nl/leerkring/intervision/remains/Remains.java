package nl.leerkring.intervision.remains;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.meetings.WordsTakenBack;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What remains when the rest is destroyed. */
@Component
public class Remains {

    private final Database database;

    private final ApplicationEventPublisher events;

    Remains(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    record Agreement(UUID id, String text) {
    }

    List<Agreement> agreements(RunSeat seat) {
        return database.read(seat, sql -> sql.sql("select id, text from intervision.agreement where run = ? and removed is null order by made")
                .param(seat.run().id().value()).query(Agreement.class).list());
    }

    void agree(RunSeat by, String text) {
        database.change(by, sql -> sql.sql("insert into intervision.agreement (id, circle, run, text, made_by) values (:id, :circle, :run, :text, :by)")
                .param("id", Ids.next()).param("circle", by.run().circle()).param("run", by.run().id().value()).param("text", text).param("by", by.person()).update());
    }

    void unagree(RunSeat by, UUID id, boolean gone) {
        int done = database.write(by, sql -> sql.sql("update intervision.agreement set removed = case when :gone then now() end where id = :id and run = :run")
                .param("gone", gone).param("id", id).param("run", by.run().id().value()).update());
        if (done == 0) {
            throw new Missing();
        }
    }

    private static final String STEP = """
            select s.id, s.text, s.due, s.answer, s.note, c.slug from intervision.next_step s join circles.circle c on c.id = s.circle where s.removed is null
            """;

    /** What this person will do, from this round. */
    Optional<NextStep> step(RunSeat seat) {
        return database.read(seat, sql -> sql.sql(STEP + " and s.run = :run and s.person = :me order by s.made desc limit 1").param("run", seat.run().id().value())
                .param("me", seat.person()).query((row, n) -> step(row)).optional());
    }

    /** What this person would do, from an earlier round in this circle, and did not tell of yet. */
    Optional<NextStep> before(RunSeat seat) {
        return database.read(seat, sql -> sql.sql(STEP + " and s.circle = :circle and s.run is distinct from :run and s.person = :me and s.answer is null order by s.due limit 1")
                .param("circle", seat.run().circle()).param("run", seat.run().id().value()).param("me", seat.person()).query((row, n) -> step(row)).optional());
    }

    Optional<NextStep> step(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql(STEP + " and s.id = :id and s.circle = :circle and s.person = :me").param("id", id)
                .param("circle", seat.circle().value()).param("me", seat.person()).query((row, n) -> step(row)).optional());
    }

    private static NextStep step(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        UUID id = row.getObject("id", UUID.class);
        return new NextStep(id, "/kring/" + row.getString("slug") + "/intervisie/stap/" + id, row.getString("text"), row.getObject("due", LocalDate.class),
                answer == null ? null : Coded.of(NextStep.Answer.class, answer), row.getString("note"));
    }

    /** One for each round; the new one takes the place of the one before. */
    void intend(RunSeat by, String text, LocalDate due) {
        database.change(by, sql -> {
            sql.sql("update intervision.next_step set removed = now() where run = :run and person = :me and removed is null").param("run", by.run().id().value())
                    .param("me", by.person()).update();
            sql.sql("insert into intervision.next_step (id, circle, run, person, text, due) values (:id, :circle, :run, :me, :text, :due)").param("id", Ids.next())
                    .param("circle", by.run().circle()).param("run", by.run().id().value()).param("me", by.person()).param("text", text).param("due", due).update();
        });
    }

    /** How it went. What is not done yet gets another date, and comes back. */
    void tell(Seat by, UUID id, NextStep.Answer answer, String note, @Nullable LocalDate again) {
        database.change(by, sql -> sql.sql("""
                update intervision.next_step set answer = case when cast(:again as date) is null then :answer end, note = :note,
                    answered = case when cast(:again as date) is null then now() end, due = coalesce(cast(:again as date), due)
                where id = :id and person = :me
                """).param("answer", answer.code()).param("note", note).param("again", again, java.sql.Types.DATE).param("id", id).param("me", by.person()).update());
    }

    UUID release(RunSeat by, Release.Kind kind, String text, String consent) {
        UUID id = Ids.next();
        database.change(by, sql -> sql.sql("""
                insert into intervision.release (id, circle, meeting, run, kind, text, consent, made_by)
                values (:id, :circle, (select g.meeting from intervision.subgroup g where g.run = :run limit 1), :run, :kind, :text, :consent, :by)
                """).param("id", id).param("circle", by.run().circle()).param("run", by.run().id().value()).param("kind", kind.code()).param("text", text)
                .param("consent", consent).param("by", by.person()).update());
        return id;
    }

    void unrelease(Seat by, UUID id, boolean gone) {
        database.change(by, sql -> {
            int done = sql.sql("""
                    update intervision.release set removed = case when :gone then now() end where id = :id and circle = :circle and made_by = :me
                    """).param("gone", gone).param("id", id).param("circle", by.circle().value()).param("me", by.person()).update();
            if (done == 0) {
                throw new Missing();
            }
            if (gone) {
                events.publishEvent(new WordsTakenBack(by, source(id)));
            }
        });
    }

    /** For the report: a lesson that was released, without who it is of. */
    record Lesson(UUID id, String text) {
    }

    /** What stands in the report of a day. */
    static String source(UUID release) {
        return "les/" + release;
    }

    /** In an order that tells nothing of whose they are. */
    List<Lesson> lessons(Key key, UUID meeting) {
        return database.read(key, sql -> sql.sql("select id, text from intervision.release where meeting = ? and kind = 'lesson' and removed is null order by md5(id::text)")
                .param(meeting).query(Lesson.class).list());
    }

    /** @param meeting nothing: of all days */
    public List<Release> released(Seat seat, @Nullable UUID meeting) {
        return database.read(seat, sql -> sql.sql("""
                select r.id, r.kind, r.text, r.made_by, p.name, r.made, coalesce(m.number, 0) as number, coalesce(m.theme, '') as theme
                from intervision.release r left join meetings.meeting m on m.id = r.meeting left join people.person p on p.id = r.made_by
                where r.circle = :circle and r.removed is null and (cast(:meeting as uuid) is null or r.meeting = :meeting) order by r.made desc limit 200
                """).param("circle", seat.circle().value()).param("meeting", meeting, java.sql.Types.OTHER).query((row, n) -> release(row, seat)).list());
    }

    private static Release release(ResultSet row, Seat seat) throws SQLException {
        Release.Kind kind = Coded.of(Release.Kind.class, row.getString("kind"));
        UUID maker = row.getObject("made_by", UUID.class);
        boolean named = kind == Release.Kind.CONTACT;
        return new Release(row.getObject("id", UUID.class), kind, row.getString("text"), named ? row.getString("name") : null, named ? maker : null,
                seat.person().equals(maker), row.getInt("number"), row.getString("theme"), row.getObject("made", OffsetDateTime.class).toInstant());
    }
}
