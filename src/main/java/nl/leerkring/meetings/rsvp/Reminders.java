package nl.leerkring.meetings.rsvp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks who did not answer once more: three weeks before, one week before, and once by hand. Never who answered, never twice for
 * the same reason, and never within days of another mail about the same meeting.
 */
@Component
class Reminders {

    private static final Key HOUSE = Key.house("planned reminders");
    private static final Duration LONG_BEFORE = Duration.ofDays(21);
    private static final Duration SHORTLY_BEFORE = Duration.ofDays(7);
    private static final Duration REST = Duration.ofDays(3);
    private static final String SILENT = """
            from meetings.meeting m
            join circles.members s on s.circle = m.circle and s.role in ('coordinator', 'facilitator', 'participant')
            where m.id = :meeting and m.cancelled is null and m.starts > :now
                  and not exists (select 1 from meetings.rsvp r where r.meeting = m.id and r.person = s.person)
                  and not exists (select 1 from meetings.rsvp_reminder x where x.meeting = m.id and x.person = s.person
                      and x.day = (m.starts at time zone 'Europe/Amsterdam')::date and (x.occasion = :occasion or x.made > :rest))
                  and (:occasion = 'hand' or not exists (select 1 from meetings.invite i
                      where i.meeting = m.id and i.person = s.person and i.sent > :rest))
            """;

    private final Database database;
    private final Meetings meetings;
    private final Links links;
    private final Post post;
    private final Clock clock;

    Reminders(Database database, Meetings meetings, Links links, Post post, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    /** Who would get a reminder by hand now. */
    List<Recipient> silent(Key organiser, MeetingId meeting) {
        return database.read(organiser, sql -> Addressees.of(sql, sql.sql("select s.person " + SILENT).param("meeting", meeting.value())
                .param("now", at(clock.instant())).param("rest", at(clock.instant().minus(REST))).param("occasion", "hand")
                .query(UUID.class).list()));
    }

    int byHand(Key organiser, MeetingId meeting) {
        return send(organiser, meeting, "hand", clock.instant());
    }

    /** Planned: once a day, whoever's turn it is. */
    void planned(Instant now) {
        List<UUID> soon = database.read(HOUSE, sql -> sql.sql("""
                select m.id from meetings.meeting m join circles.circle c on c.id = m.circle and c.archived is null
                where m.cancelled is null and m.starts > :now and m.starts <= :until order by m.starts
                """).param("now", at(now)).param("until", at(now.plus(LONG_BEFORE))).query(UUID.class).list());
        for (UUID meeting : soon) {
            MeetingId id = new MeetingId(meeting);
            Instant starts = meetings.find(HOUSE, id).map(found -> found.starts()).orElse(null);
            if (starts != null) {
                send(HOUSE, id, starts.minus(SHORTLY_BEFORE).isAfter(now) ? "21" : "7", now);
            }
        }
    }

    /** The meeting is locked, so that nobody is reminded who answers at this very moment. */
    private int send(Key by, MeetingId meeting, String occasion, Instant now) {
        return database.write(by, sql -> {
            AnswerRows.lock(sql, meeting);
            List<UUID> reminded = note(sql, meeting, occasion, now, by.person());
            if (!reminded.isEmpty()) {
                Occasion about = Occasion.of(sql, meetings.find(by, meeting).orElseThrow());
                Addressees.of(sql, reminded).forEach(to -> post.send(by, new ReminderMail(about, links.make(by, about,
                        new PersonId(java.util.Objects.requireNonNull(to.person())))), to, about.circle()));
            }
            return reminded.size();
        });
    }

    private static List<UUID> note(JdbcClient sql, MeetingId meeting, String occasion, Instant now, @Nullable UUID by) {
        return sql.sql("""
                insert into meetings.rsvp_reminder (meeting, person, day, occasion, circle, made, made_by)
                select m.id, s.person, (m.starts at time zone 'Europe/Amsterdam')::date, :occasion, m.circle, :now, :by
                """ + SILENT + " on conflict do nothing returning person")
                .param("meeting", meeting.value()).param("occasion", occasion).param("now", at(now)).param("rest", at(now.minus(REST)))
                .param("by", by).query(UUID.class).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
