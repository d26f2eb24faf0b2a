package nl.leerkring.meetings.runsheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Adjustment;
import nl.leerkring.meetings.Adjustment.Act;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is done with a day while it runs, one act at a time; each can be taken back as long as that changes nothing that has begun. */
@Component
class Running {

    private final Database database;
    private final Programme programme;
    private final Concerned concerned;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Running(Database database, Programme programme, Concerned concerned, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.programme = programme;
        this.concerned = concerned;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** What was done, as the run sheet tells it. */
    record Done(UUID id, Act act, int minutes, String title, String other, String who, Instant made) {

        Text what() {
            return switch (act) {
                case LONGER -> minutes > 0 ? Text.of("‘" + title + "’ duurt " + minutes + " minuten langer.", "‘" + title + "’ takes " + minutes + " minutes longer.")
                        : Text.of("‘" + title + "’ duurt " + -minutes + " minuten korter.", "‘" + title + "’ takes " + -minutes + " minutes less.");
                case LATER -> minutes > 0 ? Text.of("De dag begint " + minutes + " minuten later.", "The day begins " + minutes + " minutes later.")
                        : Text.of("De dag begint " + -minutes + " minuten eerder dan net.", "The day begins " + -minutes + " minutes earlier than just now.");
                case SWAP -> Text.of("‘" + title + "’ en ‘" + other + "’ wisselen.", "‘" + title + "’ and ‘" + other + "’ change places.");
                case DROP -> Text.of("‘" + title + "’ vervalt.", "‘" + title + "’ is dropped.");
                case PLAN_B -> Text.of("Plan B in plaats van ‘" + title + "’.", "Plan B instead of ‘" + title + "’.");
            };
        }
    }

    /** All that counts, the latest first. */
    List<Done> done(Organiser by) {
        return database.read(by, sql -> sql.sql("""
                select r.id, r.act, r.minutes, i.title, coalesce(o.title, '') as other, coalesce(p.name, '') as who, r.made
                from meetings.running r join meetings.programme_item i on i.id = r.item and i.removed is null
                left join meetings.programme_item o on o.id = r.other left join people.person p on p.id = r.made_by
                where r.meeting = ? and r.undone is null order by r.id desc
                """).param(by.meeting().id().value()).query(Running::done).list());
    }

    /** @return what was done, to tell and to take back */
    Done adjust(Organiser by, Press press) {
        return database.write(by, sql -> {
            lock(sql, by);
            boolean first = done(by).isEmpty();
            ProgrammeDay before = programme.of(by, by.meeting());
            Programme.Notes notes = programme.notes(by).getOrDefault(press.item(), Programme.Notes.NONE);
            Adjustment made = press.on(before, notes.planB(), clock.instant());
            sql.sql("""
                    insert into meetings.running (id, circle, meeting, item, act, minutes, other, made, made_by)
                    values (:id, :circle, :meeting, :item, :act, :minutes, :other, :now, :by)
                    """).param("id", made.id()).param("circle", by.seat().circle().value()).param("meeting", by.meeting().id().value())
                    .param("item", made.item().value()).param("act", made.act().code()).param("minutes", made.minutes())
                    .param("other", made.other()).param("now", now()).param("by", by.person()).update();
            changed(by, before, first);
            return done(by).stream().filter(each -> each.id().equals(made.id())).findFirst().orElseThrow();
        });
    }

    /** Taking back twice does nothing more. */
    void takeBack(Organiser by, UUID act) {
        database.change(by, sql -> {
            lock(sql, by);
            ProgrammeDay before = programme.of(by, by.meeting());
            boolean known = sql.sql("select exists (select 1 from meetings.running where id = ? and meeting = ?)").param(act)
                    .param(by.meeting().id().value()).query(Boolean.class).single();
            if (!known) {
                throw new Missing();
            }
            int undone = sql.sql("update meetings.running set undone = :now, undone_by = :by where id = :id and undone is null")
                    .param("now", now()).param("by", by.person()).param("id", act).update();
            if (undone == 1) {
                changed(by, before, false);
            }
        });
    }

    /** What has begun stays as it was; who is concerned hears of the rest, and all pages follow. */
    private void changed(Organiser by, ProgrammeDay before, boolean first) {
        Instant now = clock.instant();
        ProgrammeDay after = programme.of(by, by.meeting());
        if (!before.running(now) || !before.begun(now).equals(after.begun(now))) {
            throw new Refused("Dat kan niet meer: het zou veranderen wat al begonnen is.", "That is no longer possible: it would change what has already begun.");
        }
        concerned.tell(by, before, after);
        if (first) {
            String theme = by.meeting().theme();
            events.publishEvent(new Happened(by.seat().circle().value(), by, "programme", Text.of("stuurde de dag ‘" + theme + "’ bij",
                    "adjusted the day ‘" + theme + "’"), by.href() + "/programma", true));
        }
        live.hint(by.seat().circle().value(), Programme.HINT);
    }

    private static void lock(JdbcClient sql, Organiser by) {
        sql.sql("select 1 from meetings.meeting where id = ? for no key update").param(by.meeting().id().value()).query(Integer.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Done done(ResultSet row, int n) throws SQLException {
        return new Done(row.getObject("id", UUID.class), Coded.of(Act.class, row.getString("act")), row.getInt("minutes"), row.getString("title"),
                row.getString("other"), row.getString("who"), row.getObject("made", OffsetDateTime.class).toInstant());
    }
}
