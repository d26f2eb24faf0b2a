package nl.leerkring.news.bringing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Circles;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MailWords;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Morning;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.news.News;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks what is new, three weeks before the day: each participant of whose organisation nobody told something yet; once. Who comes into the
 * circle later is asked the next morning, until three days before.
 */
@Component
class AskMails implements PlannedMails {

    static final Morning MORNING = Morning.at(8, 30);
    static final String MAIL = "news-21";

    private static final Key HOUSE = Key.house("asking what is new");
    private static final Duration UNTIL = Duration.ofDays(3);
    private static final String SILENT = """
            from meetings.meeting m join circles.members s on s.circle = m.circle and s.role = 'participant'
            join people.person p on p.id = s.person and p.gone is null
            where m.id = :meeting and m.cancelled is null and m.starts > :until
                  and exists (select 1 from meetings.items x where x.meeting = m.id and x.pillar = 'actualiteiten')
                  and not exists (select 1 from news.round r where r.meeting = m.id)
                  and not exists (select 1 from news.item i where i.meeting = m.id and i.withdrawn is null
                      and (i.person = s.person or i.organisation = p.organisation))
                  and not exists (select 1 from news.asked a where a.meeting = m.id and a.person = s.person
                      and a.day = (m.starts at time zone 'Europe/Amsterdam')::date)
            """;
    private static final String HELD = """
            exists (select 1 from meetings.skipped_mail k join meetings.meeting h on h.id = k.meeting where k.meeting = :meeting
                    and k.mail = 'news-21' and k.day = (h.starts at time zone 'Europe/Amsterdam')::date)
            """;

    private final Database database;
    private final Meetings meetings;
    private final Circles circles;
    private final TellLinks links;
    private final Post post;

    AskMails(Database database, Meetings meetings, Circles circles, TellLinks links, Post post) {
        this.database = database;
        this.meetings = meetings;
        this.circles = circles;
        this.links = links;
        this.post = post;
    }

    /** Once a day: each day that is near enough. */
    void planned(Instant now) {
        List<UUID> soon = database.read(HOUSE, sql -> sql.sql("""
                select m.id from meetings.meeting m join circles.circle c on c.id = m.circle and c.archived is null
                where m.cancelled is null and m.starts > :from and m.starts <= :until order by m.starts
                """).param("from", at(now.plus(UNTIL))).param("until", at(now.plus(News.BEFORE))).query(UUID.class).list());
        soon.forEach(id -> send(new MeetingId(id), now));
    }

    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        Instant starts = meeting.starts();
        if (starts == null || meeting.cancelled() != null) {
            return List.of();
        }
        Instant at = MORNING.from(Morning.later(now, starts.minus(News.BEFORE)));
        LocalDate day = Dates.dayOf(starts);
        Planned planned = database.read(key, sql -> sql.sql("select count(*)::int as people, " + HELD + " as held " + SILENT).param("meeting", meeting.id().value())
                .param("until", at(at.plus(UNTIL)))
                .query((row, n) -> new Planned(MAIL, Text.of("Vraag wat er nieuw is, voor de nieuwsronde", "Question what is new, for the news round"), at,
                        row.getInt("people"), day, row.getBoolean("held"))).single());
        return List.of(planned);
    }

    /** Noted and sent in one transaction; of two nodes the second finds everybody asked. */
    private void send(MeetingId id, Instant now) {
        Meeting meeting = meetings.find(HOUSE, id).orElseThrow();
        database.change(HOUSE, sql -> {
            List<UUID> asked = note(sql, id, now);
            if (!asked.isEmpty()) {
                UUID circle = circle(sql, id);
                boolean cases = cases(sql, id);
                Circles.Introduction about = circles.introduction(HOUSE, circle);
                MailWords words = MailWords.of(sql, id, MAIL);
                recipients(sql, asked).forEach(to -> post.send(HOUSE, words.over(new AskMail(about, meeting,
                        links.make(HOUSE, circle, id, Objects.requireNonNull(to.person())), cases)), to, circle));
            }
        });
    }

    @Override
    public Optional<Letter> draft(Key key, Meeting meeting, String mail, UUID reader, Instant at) {
        return mail.equals(MAIL) ? Optional.of(database.read(key, sql -> new AskMail(circles.introduction(HOUSE, circle(sql, meeting.id())), meeting, SECRET, cases(sql, meeting.id()))))
                : Optional.empty();
    }

    private static UUID circle(JdbcClient sql, MeetingId id) {
        return sql.sql("select circle from meetings.meeting where id = ?").param(id.value()).query(UUID.class).single();
    }

    private static boolean cases(JdbcClient sql, MeetingId id) {
        return sql.sql("select exists (select 1 from meetings.items x where x.meeting = ? and x.pillar = 'intervisie')").param(id.value()).query(Boolean.class).single();
    }

    private static List<UUID> note(JdbcClient sql, MeetingId id, Instant now) {
        return sql.sql("insert into news.asked (meeting, person, day, circle, sent) select m.id, s.person, (m.starts at time zone 'Europe/Amsterdam')::date, m.circle, :now "
                + SILENT + " and not " + HELD + " on conflict do nothing returning person").param("meeting", id.value()).param("now", at(now))
                .param("until", at(now.plus(UNTIL))).query(UUID.class).list();
    }

    private static List<Recipient> recipients(JdbcClient sql, List<UUID> people) {
        return sql.sql("select id, name, email, language from people.person where id in (:ids) and gone is null order by id").param("ids", people)
                .query((row, n) -> new Recipient(row.getString("name"), row.getString("email"), Language.of(row.getString("language")),
                        row.getObject("id", UUID.class))).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
