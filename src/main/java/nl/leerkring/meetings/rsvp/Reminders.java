package nl.leerkring.meetings.rsvp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MailWords;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Morning;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks who did not answer, or answered for another day than it is now, once more: three weeks before, one week before, and once by hand. Never who answered, never twice for
 * the same reason, and never within days of another mail about the same meeting.
 */
@Component
class Reminders implements PlannedMails {

    static final Morning MORNING = Morning.at(8, 0);

    private static final Key HOUSE = Key.house("planned reminders");
    private static final Duration LONG_BEFORE = Duration.ofDays(21);
    private static final Duration SHORTLY_BEFORE = Duration.ofDays(7);
    private static final Duration REST = Duration.ofDays(3);
    private static final String SILENT = """
            from meetings.meeting m
            join circles.members s on s.circle = m.circle and s.role in ('coordinator', 'facilitator', 'participant')
            where m.id = :meeting and m.cancelled is null and m.starts > :now
                  and not exists (select 1 from meetings.rsvp r where r.meeting = m.id and r.person = s.person and not meetings.asked_again(r.day, m.starts))
                  and not exists (select 1 from meetings.rsvp_reminder x where x.meeting = m.id and x.person = s.person
                      and x.day = (m.starts at time zone 'Europe/Amsterdam')::date and (x.occasion = :occasion or x.made > :rest))
                  and (:occasion = 'hand' or not exists (select 1 from meetings.invite i
                      where i.meeting = m.id and i.person = s.person and i.sent > :rest))
            """;
    private static final String HELD = """
            exists (select 1 from meetings.skipped_mail k join meetings.meeting h on h.id = k.meeting where k.meeting = :meeting
                    and k.mail = 'rsvp-' || :occasion and k.day = (h.starts at time zone 'Europe/Amsterdam')::date)
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
                occasion(starts, now).ifPresent(occasion -> send(HOUSE, id, occasion, now));
            }
        }
    }

    /** For what a reminder goes at this moment to who did not answer. */
    private static Optional<String> occasion(Instant starts, Instant now) {
        return !starts.isAfter(now) || starts.minus(LONG_BEFORE).isAfter(now) ? Optional.empty()
                : Optional.of(starts.minus(SHORTLY_BEFORE).isAfter(now) ? "21" : "7");
    }

    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        Instant starts = meeting.starts();
        if (starts == null || meeting.cancelled() != null) {
            return List.of();
        }
        return Stream.of(LONG_BEFORE, SHORTLY_BEFORE).map(before -> MORNING.from(Morning.later(now, starts.minus(before)))).distinct()
                .flatMap(at -> occasion(starts, at).map(occasion -> planned(key, meeting, Dates.dayOf(starts), occasion, at)).stream()).toList();
    }

    private Planned planned(Key key, Meeting meeting, LocalDate day, String occasion, Instant at) {
        Text what = occasion.equals("7") ? Text.of("Laatste herinnering om te antwoorden", "Last reminder to answer")
                : Text.of("Herinnering om te antwoorden", "Reminder to answer");
        return database.read(key, sql -> sql.sql("select count(*)::int as people, " + HELD + " as held " + SILENT).param("meeting", meeting.id().value())
                .param("now", at(at)).param("rest", at(at.minus(REST))).param("occasion", occasion)
                .query((row, n) -> new Planned("rsvp-" + occasion, what, at, row.getInt("people"), day, row.getBoolean("held"))).single());
    }

    @Override
    public Optional<Letter> draft(Key key, Meeting meeting, String mail, UUID reader, Instant at) {
        return mail.startsWith("rsvp-") ? Optional.of(new ReminderMail(database.read(key, sql -> Occasion.of(sql, meeting)), SECRET, at)) : Optional.empty();
    }

    /** The meeting is locked, so that nobody is reminded who answers at this very moment. */
    private int send(Key by, MeetingId meeting, String occasion, Instant now) {
        return database.write(by, sql -> {
            AnswerRows.lock(sql, meeting);
            List<UUID> reminded = note(sql, meeting, occasion, now, by.person());
            if (!reminded.isEmpty()) {
                Occasion about = Occasion.of(sql, meetings.find(by, meeting).orElseThrow());
                MailWords words = MailWords.of(sql, meeting, "rsvp-" + occasion);
                Addressees.of(sql, reminded).forEach(to -> post.send(by, words.over(new ReminderMail(about, links.make(by, about,
                        new PersonId(java.util.Objects.requireNonNull(to.person()))), now)), to, about.circle()));
            }
            return reminded.size();
        });
    }

    private static List<UUID> note(JdbcClient sql, MeetingId meeting, String occasion, Instant now, @Nullable UUID by) {
        return sql.sql("""
                insert into meetings.rsvp_reminder (meeting, person, day, occasion, circle, made, made_by)
                select m.id, s.person, (m.starts at time zone 'Europe/Amsterdam')::date, :occasion, m.circle, :now, :by
                """ + SILENT + " and not " + HELD + " on conflict do nothing returning person")
                .param("meeting", meeting.value()).param("occasion", occasion).param("now", at(now)).param("rest", at(now.minus(REST)))
                .param("by", by).query(UUID.class).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
