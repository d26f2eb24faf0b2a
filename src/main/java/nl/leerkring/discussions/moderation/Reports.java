package nl.leerkring.discussions.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Said;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.ThreadId;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What people report, and what coordinators do about it. Each act stands in the journal of coordinators. */
@Component
class Reports {

    private final Database database;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(Database database, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** @param by the name of who reported it */
    record Report(UUID id, ThreadId thread, int number, String writer, String by, String reason, Instant made) {
    }

    /** Once for each person. */
    void report(Seat by, Thread thread, Message message, String reason) {
        database.change(by, sql -> {
            boolean fresh = sql.sql("insert into discussions.report (id, circle, message, person, reason, made) values (?, ?, ?, ?, ?, ?) on conflict (message, person) do nothing")
                    .params(Ids.next(), by.circle().value(), message.id(), by.person(), reason, now()).update() == 1;
            if (fresh) {
                Text text = Text.of("Iemand meldde een bericht in ‘" + thread.name().nl() + "’", "Somebody reported a message in ‘" + thread.name().en() + "’");
                sql.sql("select person from circles.members where circle = ? and role = 'coordinator'").param(by.circle().value()).query(UUID.class).list()
                        .forEach(person -> notices.tell(by, new Notices.Word(Topic.TALK, text, Text.of("Jij coördineert deze kring.", "You coordinate this circle."),
                                by.href() + "/gesprekken/meldingen"), person, by.circle().value()));
            }
        });
    }

    /** What waits, the oldest first. */
    List<Report> open(Coordinator by) {
        return database.read(by, sql -> sql.sql("""
                select r.id, m.thread, m.number, w.name as writer, p.name as by, r.reason, r.made from discussions.report r
                join discussions.message m on m.id = r.message join people.person w on w.id = m.person join people.person p on p.id = r.person
                where r.circle = ? and r.settled is null order by r.made limit 100
                """).param(by.circle().value()).query(Reports::row).list());
    }

    private static Report row(ResultSet row, int n) throws SQLException {
        return new Report(row.getObject("id", UUID.class), new ThreadId(row.getObject("thread", UUID.class)), row.getInt("number"), row.getString("writer"),
                row.getString("by"), row.getString("reason"), row.getObject("made", OffsetDateTime.class).toInstant());
    }

    /** Nothing needs to be done. */
    void settle(Coordinator by, UUID report) {
        database.change(by, sql -> {
            if (sql.sql("update discussions.report set settled = coalesce(settled, ?), settled_by = coalesce(settled_by, ?) where id = ? and circle = ?")
                    .params(now(), by.person(), report, by.circle().value()).update() != 1) {
                throw new Missing();
            }
        });
    }

    /** From now on only its writer and coordinators read it; the writer is told why. */
    void hide(Coordinator by, Thread thread, Message message, String reason) {
        database.change(by, sql -> {
            boolean hidden = sql.sql("update discussions.message set hidden = ?, hidden_by = ?, reason = ? where id = ? and hidden is null and deleted is null")
                    .params(now(), by.person(), reason, message.id()).update() == 1;
            sql.sql("update discussions.report set settled = ?, settled_by = ? where message = ? and settled is null").params(now(), by.person(), message.id()).update();
            if (hidden) {
                notices.tell(by, new Notices.Word(Topic.TALK, Text.of("Je bericht in ‘" + thread.name().nl() + "’ is verborgen", "Your message in ‘" + thread.name().en() + "’ was hidden"),
                        Text.of("Jij schreef het. De reden staat erbij.", "You wrote it. The reason is there."), thread.at(message.number())), message.person(), by.circle().value());
                happened(by, thread, message, Text.of("verborg bericht " + message.number() + " in ‘" + thread.name().nl() + "’", "hid message " + message.number() + " in ‘" + thread.name().en() + "’"));
            }
        });
    }

    void show(Coordinator by, Thread thread, Message message) {
        database.change(by, sql -> {
            if (sql.sql("update discussions.message set hidden = null, hidden_by = null, reason = '' where id = ? and hidden is not null").param(message.id()).update() == 1) {
                happened(by, thread, message, Text.of("liet bericht " + message.number() + " in ‘" + thread.name().nl() + "’ weer zien",
                        "showed message " + message.number() + " in ‘" + thread.name().en() + "’ again"));
            }
        });
    }

    private void happened(Coordinator by, Thread thread, Message message, Text text) {
        events.publishEvent(new Happened(by.circle().value(), by, "message", text, thread.at(message.number()), false));
        events.publishEvent(new Said(by, by.circle().value(), thread.id(), message.id()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
