package nl.leerkring.meetings.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Morning;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The morning after a day its report is there, and who writes it hears so. What was missed is made up for, up to three days. */
@Component
class ReportMorning implements PlannedMails {

    static final Morning MORNING = Morning.at(7, 30);

    private static final Key HOUSE = Key.house("a report that begins by itself");
    private static final Duration MISSED = Duration.ofDays(3);
    private static final String HELD = """
            exists (select 1 from meetings.skipped_mail k where k.meeting = m.id and k.mail = 'report' and k.day = (m.starts at time zone 'Europe/Amsterdam')::date)
            """;
    private static final String EDITORS = """
            select s.person from meetings.meeting m join circles.members s on s.circle = m.circle
            where m.id = :meeting and (exists (select 1 from meetings.reporter r where r.meeting = m.id and r.person = s.person and s.role in ('coordinator', 'facilitator', 'participant'))
                or s.role = 'coordinator' and not exists (select 1 from meetings.reporter r join circles.members x on x.circle = r.circle and x.person = r.person
                                                          where r.meeting = m.id and x.role in ('coordinator', 'facilitator', 'participant')))
            """;

    private final Database database;
    private final Meetings meetings;
    private final Reports reports;
    private final ReportMails mails;

    ReportMorning(Database database, Meetings meetings, Reports reports, ReportMails mails) {
        this.database = database;
        this.meetings = meetings;
        this.reports = reports;
        this.mails = mails;
    }

    /** Called as often as one likes. */
    void planned(Instant now) {
        List<UUID> over = database.read(HOUSE, sql -> sql.sql("""
                select m.id from meetings.meeting m join circles.circle c on c.id = m.circle and c.archived is null
                where m.cancelled is null and m.merged_into is null and m.ends < :now and m.ends > :since
                      and (m.ends at time zone 'Europe/Amsterdam')::date < (:now at time zone 'Europe/Amsterdam')::date
                      and not exists (select 1 from meetings.report r where r.meeting = m.id) order by m.ends
                """).param("now", now.atOffset(ZoneOffset.UTC)).param("since", now.minus(MISSED).atOffset(ZoneOffset.UTC)).query(UUID.class).list());
        over.forEach(id -> database.change(HOUSE, sql -> begin(sql, new MeetingId(id))));
    }

    /** Of two nodes the second finds it begun. */
    private void begin(JdbcClient sql, MeetingId id) {
        Meeting meeting = meetings.find(HOUSE, id).orElseThrow();
        Occasion occasion = Occasion.of(sql, meeting);
        boolean held = sql.sql("select " + HELD + " from meetings.meeting m where m.id = ?").param(id.value()).query(Boolean.class).single();
        if (reports.begin(HOUSE, occasion.circle(), meeting, Language.NL) && !held) {
            mails.ready(sql, occasion, editors(sql, id));
        }
    }

    private static List<UUID> editors(JdbcClient sql, MeetingId id) {
        return sql.sql(EDITORS).param("meeting", id.value()).query(UUID.class).list();
    }

    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        Instant ends = meeting.ends();
        if (ends == null || meeting.cancelled() != null || ends.plus(MISSED).isBefore(now)) {
            return List.of();
        }
        Instant at = MORNING.from(Morning.later(now, Dates.dayOf(ends).plusDays(1).atStartOfDay(Dates.AMSTERDAM).toInstant()));
        return database.read(key, sql -> sql.sql("select (select count(*)::int from (" + EDITORS + ") e) as people, " + HELD + """
                 as held from meetings.meeting m where m.id = :meeting and not exists (select 1 from meetings.report r where r.meeting = m.id)
                """).param("meeting", meeting.id().value()).query((row, n) -> new Planned("report",
                        Text.of("Het verslag staat klaar om na te lezen", "The report is ready to go through"), at, row.getInt("people"),
                        Dates.dayOf(Objects.requireNonNull(meeting.starts())), row.getBoolean("held"))).list());
    }

    @Override
    public Optional<Letter> draft(Key key, Meeting meeting, String mail, UUID reader, Instant at) {
        return mail.equals("report") ? Optional.of(new ReportReadyMail(database.read(key, sql -> Occasion.of(sql, meeting)))) : Optional.empty();
    }
}
