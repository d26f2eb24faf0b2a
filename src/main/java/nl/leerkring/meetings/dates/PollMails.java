package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MailWords;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Morning;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks people which days suit: once when the poll opens, once three days before the answers are due, and once by hand. Never who
 * answered, and never within a day of another mail about it.
 */
@Component
class PollMails implements PlannedMails {

    static final Morning MORNING = Morning.at(8, 10);

    private static final String BEFORE = "poll-before";
    private static final Key HOUSE = Key.house("reminders of date polls");
    private static final Duration REST = Duration.ofDays(1);
    private static final int DAYS_BEFORE = 3;
    private static final String SILENT = """
            from meetings.date_poll q join meetings.meeting m on m.id = q.meeting and m.cancelled is null
            join circles.members s on s.circle = q.circle and s.role in ('coordinator', 'facilitator', 'participant')
            where q.meeting = :meeting and q.asked is not null and q.closed is null
                  and exists (select 1 from meetings.date_option o where o.meeting = q.meeting and o.removed is null and o.starts > :now
                      and not exists (select 1 from meetings.date_vote v where v.option = o.id and v.person = s.person))
                  and not exists (select 1 from meetings.date_mail x where x.meeting = q.meeting and x.person = s.person
                      and (x.sent > :rest or x.occasion = :occasion and (x.due = q.due or x.occasion = 'asked')))
            """;
    private static final String HELD = """
            exists (select 1 from meetings.skipped_mail k join meetings.date_poll h on h.meeting = k.meeting
                    where k.meeting = :meeting and k.mail = 'poll-' || :occasion and k.day = h.due)
            """;

    private final Database database;
    private final Meetings meetings;
    private final PollLinks links;
    private final Post post;
    private final Clock clock;

    PollMails(Database database, Meetings meetings, PollLinks links, Post post, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    int asked(Key by, Meeting meeting, Instant now) {
        return send(by, meeting, "asked", now);
    }

    int byHand(Key by, Meeting meeting) {
        return send(by, meeting, "hand", clock.instant());
    }

    /** Who would get a reminder by hand now. */
    List<Recipient> silent(Key by, MeetingId meeting) {
        Instant now = clock.instant();
        return database.read(by, sql -> Addressees.of(sql, sql.sql("select s.person " + SILENT).param("meeting", meeting.value())
                .param("now", at(now)).param("rest", at(now.minus(REST))).param("occasion", "hand").query(UUID.class).list()));
    }

    /** Planned: once a day, for each poll whose answers are due within three days. */
    void planned(Instant now) {
        List<UUID> due = database.read(HOUSE, sql -> sql.sql("""
                select q.meeting from meetings.date_poll q join circles.circle c on c.id = q.circle and c.archived is null
                where q.asked is not null and q.closed is null and q.due between :today and :soon order by q.meeting
                """).param("today", Dates.dayOf(now)).param("soon", Dates.dayOf(now).plusDays(DAYS_BEFORE)).query(UUID.class).list());
        due.forEach(id -> meetings.find(HOUSE, new MeetingId(id)).ifPresent(meeting -> send(HOUSE, meeting, "before", now)));
    }

    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        return database.read(key, sql -> sql.sql("select due from meetings.date_poll where meeting = ? and asked is not null and closed is null")
                .param(meeting.id().value()).query(LocalDate.class).optional().flatMap(due -> planned(sql, meeting, due, now)).stream().toList());
    }

    private static Optional<Planned> planned(JdbcClient sql, Meeting meeting, LocalDate due, Instant now) {
        Instant at = MORNING.from(Morning.later(now, due.minusDays(DAYS_BEFORE).atStartOfDay(Dates.AMSTERDAM).toInstant()));
        return Dates.dayOf(at).isAfter(due) ? Optional.empty()
                : Optional.of(sql.sql("select count(*)::int as people, " + HELD + " as held " + SILENT).param("meeting", meeting.id().value())
                        .param("now", at(at)).param("rest", at(at.minus(REST))).param("occasion", "before")
                        .query((row, n) -> new Planned(BEFORE, Text.of("Herinnering aan de datumprikker", "Date poll reminder"), at,
                                row.getInt("people"), due, row.getBoolean("held"))).single());
    }

    @Override
    public Optional<Letter> draft(Key key, Meeting meeting, String mail, UUID reader, Instant at) {
        return mail.equals(BEFORE) ? Optional.of(database.read(key, sql -> {
            DatePoll poll = PollRows.of(sql, meeting);
            return new PollMail(Occasion.of(sql, meeting), poll.due(), poll.ahead(at), SECRET, true);
        })) : Optional.empty();
    }

    /** The poll is locked, so that nobody is reminded who answers at this very moment, and two nodes send no mail twice. */
    private int send(Key by, Meeting meeting, String occasion, Instant now) {
        return database.write(by, sql -> {
            PollRows.lock(sql, meeting.id());
            List<UUID> people = note(sql, by, meeting.id(), occasion, now);
            if (!people.isEmpty()) {
                Occasion about = Occasion.of(sql, meeting);
                DatePoll poll = PollRows.of(sql, meeting);
                MailWords words = MailWords.of(sql, meeting.id(), "poll-" + occasion);
                Addressees.of(sql, people).forEach(to -> post.send(by, words.over(new PollMail(about, poll.due(), poll.ahead(now),
                        links.make(by, about, new PersonId(Objects.requireNonNull(to.person()))), !occasion.equals("asked"))), to, about.circle()));
            }
            return people.size();
        });
    }

    private static List<UUID> note(JdbcClient sql, Key by, MeetingId meeting, String occasion, Instant now) {
        return sql.sql("""
                insert into meetings.date_mail (meeting, person, due, occasion, circle, sent, sent_by)
                select q.meeting, s.person, q.due, :occasion, q.circle, :now, :by
                """ + SILENT + " and not " + HELD + " on conflict do nothing returning person")
                .param("meeting", meeting.value()).param("occasion", occasion).param("now", at(now)).param("rest", at(now.minus(REST)))
                .param("by", by.person()).query(UUID.class).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
