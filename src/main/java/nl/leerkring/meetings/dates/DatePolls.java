package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanges;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where date polls are kept. Every change locks its poll first. */
@Component
class DatePolls {

    static final int MOST = 20;

    private final Database database;
    private final MeetingChanges changes;
    private final PollMails mails;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatePolls(Database database, MeetingChanges changes, PollMails mails, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.mails = mails;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** With any key that opens the circle; an empty one if no day was ever proposed. */
    DatePoll of(Key key, Meeting meeting) {
        return database.read(key, sql -> PollRows.of(sql, meeting));
    }

    /** A day that was taken away before comes back with its answers. @return false: there would be too many, nothing was added */
    boolean propose(Coordinator by, Meeting meeting, Proposal proposal) {
        refuseOff(meeting);
        return database.write(by, sql -> {
            sql.sql("insert into meetings.date_poll (meeting, circle, made, made_by) values (?, ?, ?, ?) on conflict do nothing")
                    .params(meeting.id().value(), by.circle().value(), now(), by.person()).update();
            PollRows.lockOpen(sql, meeting.id());
            int already = sql.sql("select count(*) from meetings.date_option where meeting = ? and removed is null").param(meeting.id().value())
                    .query(Integer.class).single();
            if (already + proposal.spans().size() > MOST) {
                return false;
            }
            proposal.spans().forEach(span -> sql.sql("""
                    insert into meetings.date_option (id, circle, meeting, starts, ends) values (:id, :circle, :meeting, :starts, :ends)
                    on conflict (meeting, starts, ends) do update set removed = null
                    """).param("id", Ids.next()).param("circle", by.circle().value()).param("meeting", meeting.id().value())
                    .param("starts", span.starts().atOffset(ZoneOffset.UTC)).param("ends", span.ends().atOffset(ZoneOffset.UTC)).update());
            hint(by, meeting);
            return true;
        });
    }

    void remove(Coordinator by, Meeting meeting, UUID option, boolean back) {
        database.change(by, sql -> {
            PollRows.lockOpen(sql, meeting.id());
            int changed = sql.sql("update meetings.date_option set removed = :removed where id = :id and meeting = :meeting")
                    .param("removed", back ? null : now()).param("id", option).param("meeting", meeting.id().value()).update();
            if (changed == 0) {
                throw new Missing();
            }
            hint(by, meeting);
        });
    }

    /** Asks everybody; called again it only changes the day before which to answer, and asks who had not been asked. */
    int ask(Coordinator by, Meeting meeting, LocalDate due) {
        refuseOff(meeting);
        return database.write(by, sql -> {
            PollRows.State before = PollRows.lockOpen(sql, meeting.id());
            if (PollRows.of(sql, meeting).ahead(clock.instant()).isEmpty()) {
                throw new Refused("Stel eerst een datum voor die nog komt.", "First propose a date that is still to come.");
            }
            sql.sql("update meetings.date_poll set due = :due, asked = coalesce(asked, :now), asked_by = coalesce(asked_by, :by) where meeting = :meeting")
                    .param("due", due).param("now", now()).param("by", by.person()).param("meeting", meeting.id().value()).update();
            if (before.asked() == null) {
                happened(by, meeting, Text.of("vroeg welke datum past voor ‘" + meeting.theme() + "’", "asked which date suits everybody for ‘" + meeting.theme() + "’"));
            }
            hint(by, meeting);
            return mails.asked(by, meeting, clock.instant());
        });
    }

    void close(Coordinator by, Meeting meeting) {
        database.change(by, sql -> {
            if (sql.sql("update meetings.date_poll set closed = ?, closed_by = ? where meeting = ? and closed is null")
                    .params(now(), by.person(), meeting.id().value()).update() == 1) {
                hint(by, meeting);
            }
        });
    }

    /** What was answered is still there; the meeting keeps its day until another is chosen. */
    void reopen(Coordinator by, Meeting meeting) {
        refuseOff(meeting);
        database.change(by, sql -> {
            if (sql.sql("update meetings.date_poll set closed = null, closed_by = null where meeting = ? and closed is not null")
                    .param(meeting.id().value()).update() == 1) {
                happened(by, meeting, Text.of("heropende de datumprikker van ‘" + meeting.theme() + "’", "reopened the date poll for ‘" + meeting.theme() + "’"));
                hint(by, meeting);
            }
        });
    }

    /** The day of the meeting is found; calendars follow, and everybody gets it by mail. */
    void choose(Coordinator by, Meeting meeting, UUID id) {
        refuseOff(meeting);
        database.change(by, sql -> {
            PollRows.lockOpen(sql, meeting.id());
            DateOption option = PollRows.of(sql, meeting).options().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(Missing::new);
            if (!option.ahead(clock.instant())) {
                throw new Refused("Deze dag is al geweest.", "This day has passed.");
            }
            sql.sql("update meetings.date_option set chosen = case when id = :id then :now::timestamptz end where meeting = :meeting")
                    .param("id", id).param("now", now()).param("meeting", meeting.id().value()).update();
            close(by, meeting);
            changes.date(by, meeting, option.starts(), option.ends());
        });
    }

    /** The answers of one person; days that were not named stay as they were. @return how many days were answered */
    int vote(Key own, Meeting meeting, Map<UUID, Vote> votes) {
        refuseOff(meeting);
        return database.write(own, sql -> {
            if (!PollRows.lock(sql, meeting.id()).map(PollRows.State::open).orElse(false)) {
                throw new Refused("De datumprikker is gesloten. Je kunt niet meer antwoorden.", "The date poll is closed. You can no longer answer.");
            }
            int answered = 0;
            for (Map.Entry<UUID, Vote> each : votes.entrySet()) {
                answered += put(sql, own, meeting, each.getKey(), each.getValue());
            }
            hint(own, meeting);
            return answered;
        });
    }

    private int put(JdbcClient sql, Key own, Meeting meeting, UUID option, Vote vote) {
        return sql.sql("""
                insert into meetings.date_vote (option, person, circle, vote, answered)
                select o.id, :person, o.circle, :vote, :now from meetings.date_option o
                where o.id = :option and o.meeting = :meeting and o.removed is null and o.starts > :now
                on conflict (option, person) do update set vote = excluded.vote, answered = excluded.answered
                """).param("person", own.person()).param("vote", vote.code()).param("now", now()).param("option", option)
                .param("meeting", meeting.id().value()).update();
    }

    private static void refuseOff(Meeting meeting) {
        if (meeting.cancelled() != null) {
            throw new Refused("Deze bijeenkomst gaat niet door. Een datum kiezen hoeft niet meer.", "This meeting has been cancelled. No date is needed any more.");
        }
    }

    private void happened(Coordinator by, Meeting meeting, Text text) {
        events.publishEvent(new Happened(by.circle().value(), by, "poll", text, href(by.seat(), meeting), true));
    }

    private void hint(Key by, Meeting meeting) {
        by.circles().forEach(circle -> live.hint(circle, "datums-" + meeting.number()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String href(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/datums";
    }
}
