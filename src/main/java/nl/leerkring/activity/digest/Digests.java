package nl.leerkring.activity.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.activity.Kind;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes digests, some hundreds of people at a time, so that a country takes no more memory than a circle. Who got another mail since yesterday morning
 * waits a day; nothing is told that she has seen, that a digest told before, or that a notice told her already.
 */
@Component
public class Digests {

    private static final Key HOUSE = Key.house("digests");
    private static final int AT_ONCE = 500;
    private static final int MOST_LINES = 8;
    private static final Duration WEEK = Duration.ofDays(7).minusHours(2); // the clock changes twice a year
    private static final Duration REST = Duration.ofHours(22);
    private static final Duration OLDEST = Duration.ofDays(21);
    /** Of a conversation or a card the newest is told, not each thing that happened with it. */
    private static final Set<Kind> ONE_LINE = Set.of(Kind.TALK, Kind.KNOWLEDGE);
    private static final String DUE = """
            select p.id from people.person p left join activity.digest d on d.person = p.id
            where p.id > :after and p.gone is null and (d.sent is null or d.sent <= :week)
                  and not exists (select 1 from notices.unwanted u where u.person = p.id and u.topic = 'digest')
                  and not exists (select 1 from notices.mailed x where x.person = p.id and x.made > :rest and x.kind <> 'SignInMail')
            order by p.id limit :most
            """;
    private static final String LINES = """
            select s.person, r.name as to_name, r.email, r.language, c.slug, c.name as circle_name, h.id, h.kind, h.nl, h.en, h.href, coalesce(w.name, '') as who
            from circles.members s join circles.circle c on c.id = s.circle and c.archived is null join people.person r on r.id = s.person
            left join activity.seen e on e.seat = s.seat left join activity.digest d on d.person = s.person
            cross join lateral (
                select h.id, h.kind, h.nl, h.en, coalesce(h.href, '') as href, h.actor from activity.happening h
                where h.circle = s.circle and h.for_all and h.actor is distinct from s.person and h.id <= :until
                      and h.id > greatest(e.until, d.until, activity.first_id(greatest(s.since, :oldest)))
                      and not exists (select 1 from notices.told t where t.person = s.person and (t.href = h.href or t.place = h.href and t.made > h.at - interval '1 hour'))
                order by h.id desc limit :lines) h
            left join people.person w on w.id = h.actor
            where s.person in (:people) and s.role <> 'alumnus' order by s.person, c.name, s.circle, h.id
            """;

    private final Database database;
    private final Post post;

    Digests(Database database, Post post) {
        this.database = database;
        this.post = post;
    }

    private record Row(Recipient to, String slug, String circle, Kind kind, DigestMail.Line line) {
    }

    /** Once a day, on working days. @return how many went */
    public int planned(Instant now) {
        DayOfWeek today = Dates.dayOf(now).getDayOfWeek();
        if (today == DayOfWeek.SATURDAY || today == DayOfWeek.SUNDAY) {
            return 0;
        }
        int sent = 0;
        UUID after = new UUID(0, 0);
        for (Optional<Batch> batch = Optional.of(new Batch(after, 0)); batch.isPresent(); ) {
            UUID from = batch.get().last();
            batch = database.write(HOUSE, sql -> batch(sql, from, now));
            sent += batch.map(Batch::sent).orElse(0);
        }
        return sent;
    }

    private record Batch(UUID last, int sent) {
    }

    private Optional<Batch> batch(JdbcClient sql, UUID after, Instant now) {
        List<UUID> people = sql.sql(DUE).param("after", after).param("week", at(now.minus(WEEK))).param("rest", at(now.minus(REST))).param("most", AT_ONCE).query(UUID.class).list();
        if (people.isEmpty()) {
            return Optional.empty();
        }
        UUID until = sql.sql("select activity.first_id(?)").param(at(now)).query(UUID.class).single();
        List<DigestMail> mails = mails(sql.sql(LINES).param("people", people).param("until", until).param("oldest", at(now.minus(OLDEST))).param("lines", MOST_LINES)
                .query(Digests::row).list(), now);
        if (!mails.isEmpty()) {
            post.sendAll(mails.stream().map(mail -> new Post.Addressed(mail, mail.to())).toList());
            sql.sql("""
                    insert into activity.digest (person, sent, until) select id, :now, :until from people.person where id in (:people)
                    on conflict (person) do update set sent = excluded.sent, until = excluded.until
                    """).param("now", at(now)).param("until", until).param("people", mails.stream().map(mail -> mail.to().person()).toList()).update();
        }
        return Optional.of(new Batch(people.getLast(), mails.size()));
    }

    private static List<DigestMail> mails(List<Row> rows, Instant now) {
        Map<UUID, List<Row>> byPerson = new LinkedHashMap<>();
        rows.forEach(row -> byPerson.computeIfAbsent(Objects.requireNonNull(row.to().person()), person -> new ArrayList<>()).add(row));
        String week = Dates.dayOf(now).get(IsoFields.WEEK_BASED_YEAR) + "-" + Dates.dayOf(now).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return byPerson.values().stream().map(own -> new DigestMail(own.getFirst().to(), circles(own), week)).toList();
    }

    private static List<DigestMail.Circle> circles(List<Row> own) {
        Map<String, DigestMail.Circle> circles = new LinkedHashMap<>();
        for (Row row : own) {
            List<DigestMail.Line> lines = circles.computeIfAbsent(row.slug(), slug -> new DigestMail.Circle(slug, row.circle(), new ArrayList<>())).lines();
            if (ONE_LINE.contains(row.kind())) {
                lines.removeIf(line -> line.href().equals(row.line().href()));
            }
            lines.add(row.line());
        }
        return List.copyOf(circles.values());
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(new Recipient(row.getString("to_name"), row.getString("email"), Language.of(row.getString("language")), row.getObject("person", UUID.class)),
                row.getString("slug"), row.getString("circle_name"), Kind.of(row.getString("kind")), new DigestMail.Line(row.getObject("id", UUID.class), row.getString("who"),
                        Text.of(row.getString("nl"), row.getString("en")), row.getString("href")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
