package nl.leerkring.meetings.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A week after a day its report is out, and everybody heard so when it came out. When it is not, who writes it and who coordinates hear that, once; the
 * others hear nothing, because there is nothing to read.
 */
@Component
class ReportLate implements PlannedMails {

    static final Morning MORNING = Morning.at(8, 25);
    private static final int DAYS = 7;
    private static final int MISSED = 3;
    /** So many days after a day its report is no news any more: who looks finds it, and the digest tells it. */
    private static final int OLD = 21;

    private static final Key HOUSE = Key.house("a report that is not out yet");
    private static final String DAY = "(m.starts at time zone 'Europe/Amsterdam')::date";
    private static final String HELD = "exists (select 1 from meetings.skipped_mail k where k.meeting = m.id and k.mail = 'report-late' and k.day = " + DAY + ")";
    private static final String WAITING = """
            from meetings.meeting m join circles.circle c on c.id = m.circle and c.archived is null
            where m.cancelled is null and m.merged_into is null and m.starts is not null
                  and not exists (select 1 from meetings.report r where r.meeting = m.id and r.published is not null)
            """;
    private static final String PEOPLE = """
            select s.person from meetings.meeting m join circles.members s on s.circle = m.circle
            where m.id = ? and (s.role = 'coordinator' or s.role in ('facilitator', 'participant')
                and exists (select 1 from meetings.reporter r where r.meeting = m.id and r.person = s.person))
            """;

    private final Database database;
    private final Meetings meetings;
    private final Post post;

    ReportLate(Database database, Meetings meetings, Post post) {
        this.database = database;
        this.meetings = meetings;
        this.post = post;
    }

    /** Whether everybody should hear by mail that it is out. */
    static boolean news(Meeting meeting, Instant now) {
        Instant starts = meeting.starts();
        return starts != null && now.isBefore(starts.plus(Duration.ofDays(OLD + 1)));
    }

    /** Called as often as one likes: the same mail goes once. */
    void planned(Instant now) {
        LocalDate today = Dates.dayOf(now);
        database.read(HOUSE, sql -> sql.sql("select m.id " + WAITING + " and " + DAY + " between :first and :last and not " + HELD + " order by m.starts")
                .param("first", today.minusDays(DAYS + MISSED)).param("last", today.minusDays(DAYS)).query(UUID.class).list())
                .forEach(id -> database.change(HOUSE, sql -> send(sql, new MeetingId(id))));
    }

    private void send(JdbcClient sql, MeetingId id) {
        Occasion occasion = Occasion.of(sql, meetings.find(HOUSE, id).orElseThrow());
        MailWords words = MailWords.of(sql, id, "report-late");
        Addressees.of(sql, people(sql, id)).forEach(to -> post.send(HOUSE, words.over(new ReportLateMail(occasion, Objects.requireNonNull(to.person()))), to, occasion.circle()));
    }

    private static List<UUID> people(JdbcClient sql, MeetingId id) {
        return sql.sql(PEOPLE).param(id.value()).query(UUID.class).list();
    }

    @Override
    public Optional<Letter> draft(Key key, Meeting meeting, String mail, UUID reader, Instant at) {
        return mail.equals("report-late") ? Optional.of(new ReportLateMail(database.read(key, sql -> Occasion.of(sql, meeting)), reader)) : Optional.empty();
    }

    /** Told from the day itself on; before, nothing can be late. */
    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        Instant starts = meeting.starts();
        if (starts == null || starts.isAfter(now) || meeting.cancelled() != null) {
            return List.of();
        }
        LocalDate day = Dates.dayOf(starts);
        Instant at = MORNING.from(Morning.later(now, day.plusDays(DAYS).atStartOfDay(Dates.AMSTERDAM).toInstant()));
        return Dates.dayOf(at).isAfter(day.plusDays(DAYS + MISSED)) ? List.of() : database.read(HOUSE, sql -> sql.sql("select " + HELD + " as held " + WAITING + " and m.id = :meeting")
                .param("meeting", meeting.id().value()).query((row, n) -> new Planned("report-late",
                        Text.of("Het verslag is er nog niet, aan wie het maakt en wie coördineert", "The report is not out yet, to who writes it and who coordinates"),
                        at, people(sql, meeting.id()).size(), day, row.getBoolean("held"))).list());
    }
}
