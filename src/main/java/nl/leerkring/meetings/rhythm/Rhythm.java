package nl.leerkring.meetings.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.MailWords;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Morning;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.meetings.rsvp.Links;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends who comes, or came, the mails that hang on the day: each once, for that date. */
@Component
class Rhythm implements PlannedMails {

    static final Morning MORNING = Morning.at(8, 20);

    private static final Key HOUSE = Key.house("mails that hang on a day");
    private static final String DAY = "(m.starts at time zone 'Europe/Amsterdam')::date";
    private static final String COMING = """
            from meetings.meeting m join meetings.rsvp r on r.meeting = m.id and r.choice in ('come', 'online') and r.place <> 'waiting'
            join circles.members s on s.circle = m.circle and s.person = r.person and s.role in ('coordinator', 'facilitator', 'participant')
            where m.id = :meeting and m.cancelled is null and m.merged_into is null and m.starts is not null
                  and not exists (select 1 from meetings.beat b where b.meeting = m.id and b.person = s.person and b.beat = :beat and b.day = """ + DAY + ")";
    private static final String HELD = """
            exists (select 1 from meetings.skipped_mail k join meetings.meeting h on h.id = k.meeting where k.meeting = :meeting and k.mail = :beat
                    and k.day = (h.starts at time zone 'Europe/Amsterdam')::date)
            """;

    private final Database database;
    private final Meetings meetings;
    private final Programme programme;
    private final Links links;
    private final Post post;

    Rhythm(Database database, Meetings meetings, Programme programme, Links links, Post post) {
        this.database = database;
        this.meetings = meetings;
        this.programme = programme;
        this.links = links;
        this.post = post;
    }

    private record Turn(UUID meeting, Beat beat) {
    }

    /** Once a day; what was missed is made up for. */
    void planned(Instant now) {
        LocalDate today = Dates.dayOf(now);
        Stream.of(Beat.values()).flatMap(beat -> database.read(HOUSE, sql -> sql.sql("""
                select m.id from meetings.meeting m join circles.circle c on c.id = m.circle and c.archived is null
                where m.cancelled is null and m.starts >= (cast(:first as date)::timestamp at time zone 'Europe/Amsterdam')
                      and m.starts < ((cast(:last as date) + 1)::timestamp at time zone 'Europe/Amsterdam') order by m.starts
                """).param("first", beat.first(today)).param("last", beat.last(today)).query(UUID.class).list()).stream().map(id -> new Turn(id, beat))).toList()
                .forEach(turn -> send(new MeetingId(turn.meeting()), turn.beat(), now));
    }

    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        Instant starts = meeting.starts();
        return starts == null || meeting.cancelled() != null ? List.of()
                : Stream.of(Beat.values()).flatMap(beat -> ahead(meeting, beat, Dates.dayOf(starts), now).stream()).toList();
    }

    private List<Planned> ahead(Meeting meeting, Beat beat, LocalDate day, Instant now) {
        Instant at = MORNING.from(Morning.later(now, beat.on(day).atStartOfDay(Dates.AMSTERDAM).toInstant()));
        return Dates.dayOf(at).isAfter(beat.until(day)) ? List.of()
                : database.read(HOUSE, sql -> sql.sql("select count(*)::int as people, " + HELD + " as held " + COMING).param("meeting", meeting.id().value()).param("beat", beat.code())
                        .query((row, n) -> new Planned(beat.code(), beat.label(), at, row.getInt("people"), day, row.getBoolean("held"))).list());
    }

    /** Noted and sent in one transaction; of two nodes the second finds it done. */
    private void send(MeetingId id, Beat beat, Instant now) {
        database.change(HOUSE, sql -> {
            List<UUID> people = note(sql, id, beat, now);
            if (people.isEmpty()) {
                return;
            }
            Meeting meeting = meetings.find(HOUSE, id).orElseThrow();
            Occasion occasion = Occasion.of(sql, meeting);
            ProgrammeDay day = programme.of(HOUSE, meeting);
            MailWords words = MailWords.of(sql, id, beat.code());
            Addressees.of(sql, people).forEach(to -> post.send(HOUSE, words.over(letter(beat, occasion, day, secret(sql, beat, occasion, to), now)), to, occasion.circle()));
        });
    }

    @Override
    public Optional<Letter> draft(Key key, Meeting meeting, String mail, UUID reader, Instant at) {
        return Stream.of(Beat.values()).filter(beat -> beat.code().equals(mail)).findFirst().map(beat -> database.read(HOUSE, sql ->
                letter(beat, Occasion.of(sql, meeting), programme.of(HOUSE, meeting), SECRET, at)));
    }

    private static Letter letter(Beat beat, Occasion occasion, ProgrammeDay day, String token, Instant now) {
        return switch (beat) {
            case WEEK -> new WeekMail(occasion, day, token, now);
            case EVE -> new EveMail(occasion, day, token, now);
            case THANKS -> new ThanksMail(occasion, now.plus(Duration.ofDays(14)));
            case USE -> new UseMail(occasion, token, now.plus(Duration.ofDays(Uses.OPEN)));
        };
    }

    private String secret(JdbcClient sql, Beat beat, Occasion occasion, Recipient to) {
        UUID person = Objects.requireNonNull(to.person());
        return switch (beat) {
            case WEEK, EVE -> links.make(HOUSE, occasion, new PersonId(person));
            case THANKS -> SECRET;
            case USE -> link(sql, occasion, person);
        };
    }

    private static String link(JdbcClient sql, Occasion occasion, UUID person) {
        String token = Tokens.secret();
        sql.sql("update meetings.beat set token = ? where meeting = ? and person = ? and beat = 'use'").params(Tokens.hash(token), occasion.id().value(), person).update();
        return token;
    }

    private static List<UUID> note(JdbcClient sql, MeetingId meeting, Beat beat, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return sql.sql("insert into meetings.beat (meeting, person, beat, day, circle, sent) select m.id, s.person, :beat, " + DAY + ", m.circle, :now " + COMING + " and not " + HELD
                + " on conflict do nothing returning person").param("meeting", meeting.value()).param("beat", beat.code()).param("now", at).query(UUID.class).list();
    }
}
