package nl.leerkring.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Numbered;
import nl.leerkring.web.Coded;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door for answering what comes back: on the page, by the link in a mail, or by answering that mail. */
@Component
public class CheckIns {

    /** With what is asked, of cards that go on in circles that do, and to who still sits there. */
    public static final String SELECT = """
            select i.id, i.card, i.circle, i.person, i.question, i.due, c.title, c.sight = 'me' as secret, k.slug, k.name as circle_name
            from knowledge.check_in i join knowledge.card c on c.id = i.card and c.state not in ('stopped', 'parked', 'merged')
            join circles.circle k on k.id = i.circle and k.archived is null join circles.members s on s.circle = i.circle and s.person = i.person
            where i.answered is null
            """;

    /** When an experiment with a rhythm, as c, is asked about again: so many weeks after it began, after the last answer, or after it fell asleep. */
    public static final String HOW_DUE = """
            (greatest((c.began at time zone 'Europe/Amsterdam')::date, (select max(coalesce(i.answered, i.slept) at time zone 'Europe/Amsterdam')::date
                from knowledge.check_in i where i.card = c.id and i.question = 'how')) + 7 * c.rhythm)
            """;
    /** Of a card, as c: it does not sleep, and somebody who still sits there has its lead. */
    public static final String ASKED = " c.asleep is null and c.owner is not null and exists (select 1 from circles.members s where s.circle = c.circle and s.person = c.owner) ";

    private final Database database;
    private final Clock clock;

    CheckIns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param secret only its maker reads the card */
    public record CheckIn(UUID id, UUID card, UUID circle, UUID person, Reply.Question question, LocalDate due, String title, boolean secret, String slug, String circleName) {

        public static CheckIn of(ResultSet row, int n) throws SQLException {
            return new CheckIn(row.getObject("id", UUID.class), row.getObject("card", UUID.class), row.getObject("circle", UUID.class), row.getObject("person", UUID.class),
                    Coded.of(Reply.Question.class, row.getString("question")), row.getObject("due", LocalDate.class), row.getString("title"), row.getBoolean("secret"),
                    row.getString("slug"), row.getString("circle_name"));
        }
    }

    /** What is asked of this person now, in the circles that the key opens, the oldest first; what sleeps is not. */
    public List<CheckIn> due(Key own) {
        return database.read(own, sql -> sql.sql(SELECT + " and i.slept is null and i.person = :me and i.due <= :today and database.opens(i.circle) order by i.due, i.id")
                .param("me", own.person()).param("today", Dates.dayOf(clock.instant())).query(CheckIn::of).list());
    }

    /** One of this person's own, also when it sleeps or was answered. */
    public Optional<Reply.Question> question(Key own, UUID id) {
        return database.read(own, sql -> sql.sql("select question from knowledge.check_in where id = ? and person = ? and database.opens(circle)").params(id, own.person())
                .query((row, n) -> Coded.of(Reply.Question.class, row.getString("question"))).optional());
    }

    /** What one mail asked about, in the order of its numbers; nothing: that cannot be told any more. */
    public Optional<List<UUID>> asked(Key own, UUID subject) {
        List<List<UUID>> together = database.read(own, sql -> sql.sql("""
                select array_agg(id) as ids from knowledge.check_in where person = :me and asked is not null and database.opens(circle)
                group by asked order by asked desc limit 20
                """).param("me", own.person()).query((row, n) -> List.of((UUID[]) row.getArray("ids").getArray())).list());
        return Numbered.asked(subject, together);
    }

    /**
     * Answers, and wakes a card that sleeps. The same answer twice is one; another one takes its place.
     *
     * @return false: there is no such question to this person, or this is no answer to it
     */
    public boolean answer(Key own, UUID id, Reply reply, String note) {
        return database.write(own, sql -> {
            boolean done = sql.sql("""
                    update knowledge.check_in set reply = :reply, note = :note, answered = :now
                    where id = :id and person = :me and question = :question and database.opens(circle)
                    """).param("reply", reply.code()).param("note", note).param("now", now()).param("id", id).param("me", own.person())
                    .param("question", reply.question().code()).update() == 1;
            if (done) {
                sql.sql("update knowledge.card set asleep = null where id = (select card from knowledge.check_in where id = ?) and asleep is not null").param(id).update();
                if (reply.question() == Reply.Question.STILL) {
                    stand(sql, own, id, reply == Reply.NO ? Status.STOPPED : Status.DOES, note);
                }
            }
            return done;
        });
    }

    /** Who does something, or not any more, is told on the card; unless it says so already. */
    private void stand(JdbcClient sql, Key own, UUID id, Status status, String note) {
        sql.sql("""
                insert into knowledge.standing (id, card, circle, organisation, status, note, person, made)
                select :id, c.id, c.circle, c.organisation, :status, :note, :me, :now from knowledge.check_in i join knowledge.card c on c.id = i.card
                where i.id = :check and c.organisation is not null and :status is distinct from
                    (select s.status from knowledge.standing s where s.card = c.id and s.organisation = c.organisation and s.withdrawn is null order by s.id desc limit 1)
                """).param("id", Ids.next()).param("status", status.code()).param("note", note.length() <= 500 ? note : note.substring(0, 500)).param("me", own.person())
                .param("now", now()).param("check", id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
