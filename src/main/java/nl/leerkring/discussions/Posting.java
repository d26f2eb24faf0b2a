package nl.leerkring.discussions;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.discussions.markup.Mentions;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a message down, once, and has it told. Who may is asked before. */
@Component
class Posting {

    private static final int MOST_KEPT = 20_000;

    private final Database database;
    private final Telling telling;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Posting(Database database, Telling telling, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.telling = telling;
        this.events = events;
        this.clock = clock;
    }

    /** A conversation that is to begin. @param subject nothing: it is on its own */
    record Opening(@Nullable Subject subject, String title, Audience audience) {
    }

    Threads.Posted start(Seat by, Opening opening, String text, String origin) {
        return database.write(by, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('talk'), hashtext(?))").param(opening.subject() == null ? by.person() + origin : opening.subject().toString())
                    .query((row, n) -> true).single();
            Optional<UUID> there = opening.subject() == null ? begun(sql, by, origin) : about(sql, by, opening.subject());
            ThreadId thread = new ThreadId(there.orElseGet(() -> begin(sql, by, opening)));
            Threads.Posted posted = reply(by, thread, Text.name(opening.title()), text, origin);
            if (there.isEmpty()) {
                events.publishEvent(new Happened(by.circle().value(), by, "thread", Text.of("begon het gesprek ‘" + opening.title() + "’",
                        "began the conversation ‘" + opening.title() + "’"), by.href() + "/gesprekken/" + thread, opening.audience() == Audience.CIRCLE));
            }
            return posted;
        });
    }

    /** The same form that was sent twice began one conversation. */
    private static Optional<UUID> begun(JdbcClient sql, Seat by, String origin) {
        return sql.sql("select thread from discussions.message where person = ? and circle = ? and origin = ? and number = 1")
                .params(by.person(), by.circle().value(), origin).query(UUID.class).optional();
    }

    private static Optional<UUID> about(JdbcClient sql, Seat by, Subject subject) {
        return sql.sql("select id from discussions.thread where circle = ? and kind = ? and subject = ?").params(by.circle().value(), subject.kind(), subject.id())
                .query(UUID.class).optional();
    }

    private UUID begin(JdbcClient sql, Seat by, Opening opening) {
        UUID id = Ids.next();
        Subject subject = opening.subject();
        sql.sql("""
                insert into discussions.thread (id, circle, kind, subject, title, audience, made, made_by, latest)
                values (:id, :circle, :kind, :subject::uuid, :title, :audience, :now, :by, :id)
                """).param("id", id).param("circle", by.circle().value()).param("kind", subject == null ? null : subject.kind())
                .param("subject", subject == null ? null : subject.id()).param("title", subject == null ? opening.title() : "")
                .param("audience", opening.audience().code()).param("now", now()).param("by", by.person()).update();
        return id;
    }

    /** Messages of one conversation wait for each other here, so that their numbers have no gaps. */
    Threads.Posted reply(Seat by, ThreadId thread, Text title, String typed, String origin) {
        refuse(typed);
        return database.write(by, sql -> {
            Place place = sql.sql("select last, audience from discussions.thread where id = ? and circle = ? for update").params(thread.value(), by.circle().value())
                    .query(Place.class).optional().orElseThrow(nl.leerkring.web.Missing::new);
            Optional<Threads.Posted> same = sql.sql("select id, number from discussions.message where thread = ? and person = ? and origin = ?")
                    .params(thread.value(), by.person(), origin)
                    .query((row, n) -> new Threads.Posted(thread, row.getObject("id", UUID.class), row.getInt("number"), false, List.of())).optional();
            return same.orElseGet(() -> write(sql, by, thread, title, place, typed, origin));
        });
    }

    record Place(int last, String audience) {
    }

    private Threads.Posted write(JdbcClient sql, Seat by, ThreadId thread, Text title, Place place, String typed, String origin) {
        List<Telling.Member> members = telling.members(sql, by.circle().value());
        Audience audience = nl.leerkring.web.Coded.of(Audience.class, place.audience());
        String text = kept(typed, members, audience);
        UUID id = Ids.next();
        int number = place.last() + 1;
        sql.sql("""
                insert into discussions.message (id, circle, thread, audience, number, person, text, origin, made)
                values (:id, :circle, :thread, :audience, :number, :by, :text, :origin, :now)
                """).param("id", id).param("circle", by.circle().value()).param("thread", thread.value()).param("audience", place.audience())
                .param("number", number).param("by", by.person()).param("text", text).param("origin", origin).param("now", now()).update();
        sql.sql("update discussions.thread set last = ?, latest = ? where id = ?").params(number, id, thread.value()).update();
        takesPart(sql, by, thread, number);
        Set<UUID> mentioned = mention(sql, by.circle().value(), id, text, members, audience);
        telling.tell(sql, by, new Telling.News(thread, title, id, number, text, audience), members, mentioned);
        events.publishEvent(new Said(by, by.circle().value(), thread, id));
        return new Threads.Posted(thread, id, number, true, unseen(typed, members, audience));
    }

    /** Who writes follows, and has read what she wrote if she had read what came before. */
    private void takesPart(JdbcClient sql, Seat by, ThreadId thread, int number) {
        sql.sql("insert into discussions.following (thread, person, circle, stand, made) values (?, ?, ?, 'follow', ?) on conflict do nothing")
                .params(thread.value(), by.person(), by.circle().value(), now()).update();
        sql.sql("""
                insert into discussions.reading as r (thread, person, circle, until, at) select :thread, :by, :circle, :number, :now where :number = 1
                    or exists (select 1 from discussions.reading x where x.thread = :thread and x.person = :by and x.until = :number - 1)
                on conflict (thread, person) do update set until = excluded.until, at = excluded.at
                """).param("thread", thread.value()).param("by", by.person()).param("circle", by.circle().value()).param("number", number)
                .param("now", now()).update();
    }

    static void refuse(String typed) {
        if (typed.isBlank()) {
            throw new Refused("Je bericht is leeg. Schrijf eerst iets.", "Your message is empty. Write something first.");
        }
        if (typed.length() > Message.LONGEST) {
            throw new Refused("Je bericht is te lang: hooguit " + Message.LONGEST + " tekens.", "Your message is too long: " + Message.LONGEST + " characters at most.");
        }
    }

    /** The text with the ids of those who are mentioned and may see it. */
    static String kept(String typed, List<Telling.Member> members, Audience audience) {
        String text = Mentions.read(typed, members.stream().filter(each -> audience.holds(each.role())).map(Telling.Member::somebody).toList());
        if (text.length() > MOST_KEPT) {
            throw new Refused("Je noemt te veel mensen in een bericht.", "You mention too many people in one message.");
        }
        return text;
    }

    static List<String> unseen(String typed, List<Telling.Member> members, Audience audience) {
        List<Telling.Member> outside = members.stream().filter(each -> !audience.holds(each.role())).toList();
        Set<UUID> named = Mentions.in(Mentions.read(typed, outside.stream().map(Telling.Member::somebody).toList()));
        return outside.stream().filter(each -> named.contains(each.id())).map(Telling.Member::name).toList();
    }

    static Set<UUID> mention(JdbcClient sql, UUID circle, UUID message, String text, List<Telling.Member> members, Audience audience) {
        Set<UUID> mentioned = Mentions.in(text);
        mentioned.retainAll(members.stream().filter(each -> audience.holds(each.role())).map(Telling.Member::id).toList());
        mentioned.forEach(person -> sql.sql("insert into discussions.mention (message, person, circle) values (?, ?, ?) on conflict do nothing")
                .params(message, person, circle).update());
        return mentioned;
    }

    private OffsetDateTime now() {
        return Messages.of(clock.instant());
    }
}
