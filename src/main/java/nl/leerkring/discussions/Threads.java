package nl.leerkring.discussions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of talk: find a conversation, begin one, say something in it. Who sees it is decided by row-level security, from the seat. */
@Component
public class Threads {

    public static final int PER_PAGE = 30;

    private static final String SELECT = """
            select t.*, p.name as made_name, m.made as last_at, q.name as last_name, r.until, f.stand, coalesce(s.name, '') as summed_name
            from discussions.thread t join people.person p on p.id = t.made_by
            join discussions.message m on m.id = t.latest join people.person q on q.id = m.person
            left join people.person s on s.id = t.summed_by
            left join discussions.reading r on r.thread = t.id and r.person = :me
            left join discussions.following f on f.thread = t.id and f.person = :me
            where t.circle = :circle
            """;

    private final Database database;
    private final Posting posting;
    private final Telling telling;
    private final ObjectProvider<Ground> grounds;

    Threads(Database database, Posting posting, Telling telling, ObjectProvider<Ground> grounds) {
        this.telling = telling;
        this.database = database;
        this.posting = posting;
        this.grounds = grounds;
    }

    /** Where somebody spoke last comes first. @param before only those that were silent longer than the conversation with this latest message; nothing: all */
    public List<Thread> newest(Seat seat, @Nullable UUID before) {
        return placed(seat, database.read(seat, sql -> select(sql, seat, " and (cast(:before as uuid) is null or t.latest < :before) order by t.latest desc limit :most")
                .param("before", before, Types.OTHER).param("most", PER_PAGE + 1).query((row, n) -> thread(row, seat)).list()));
    }

    /** @throws Missing for who may not see it, as if it is not there */
    public Thread get(Seat seat, ThreadId id) {
        return placed(seat, database.read(seat, sql -> select(sql, seat, " and t.id = :id").param("id", id.value())
                .query((row, n) -> thread(row, seat)).list())).stream().findFirst().orElseThrow(Missing::new);
    }

    /** The conversation about something; there is one at most. */
    public Optional<Thread> under(Seat seat, Subject subject) {
        return placed(seat, database.read(seat, sql -> select(sql, seat, " and t.kind = :kind and t.subject = :subject").param("kind", subject.kind())
                .param("subject", subject.id()).query((row, n) -> thread(row, seat)).list())).stream().findFirst();
    }

    /** What it is about. @throws Missing if that is not there for this seat */
    public Ground.Place place(Seat seat, Subject subject) {
        return Optional.ofNullable(places(seat, subject.kind(), List.of(subject.id())).get(subject.id()))
                .filter(place -> place.audience().holds(seat)).orElseThrow(Missing::new);
    }

    /**
     * What came of it.
     *
     * @param number of the message
     * @param fresh  false: the same was there already
     * @param unseen names that were mentioned, of people who do not see this conversation
     */
    public record Posted(ThreadId thread, UUID message, int number, boolean fresh, List<String> unseen) {
    }

    /** Begins one on its own. @param origin where the text comes from: a form or a mail, by a word that only it has */
    public Posted start(Seat by, String title, Audience audience, String text, String origin) {
        return posting.start(speaking(by, audience), new Posting.Opening(null, title, audience), text, origin);
    }

    /** Says the first about something, or the next when somebody was before her. */
    public Posted start(Seat by, Subject subject, String text, String origin) {
        Ground.Place place = place(by, subject);
        return posting.start(speaking(by, place.audience()), new Posting.Opening(subject, place.title(), place.audience()), text, origin);
    }

    /**
     * Says something in a conversation; the same origin twice is there once.
     *
     * @param text   Markdown, at most {@link Message#LONGEST} characters
     * @param origin a word that is of this text alone, such as the Message-ID of a mail
     * @throws Missing                     when this seat may not see it or not speak
     * @throws nl.leerkring.web.Refused when the text cannot be used, with the reason
     */
    public Posted reply(Seat by, ThreadId thread, String text, String origin) {
        return reply(by, get(by, thread), text, origin);
    }

    public Posted reply(Seat by, Thread thread, String text, String origin) {
        return posting.reply(speaking(by, thread.audience()), thread.id(), thread.name(), text, origin);
    }

    /** Those who see a conversation, by name; without the one who asks. */
    public List<String> names(Seat seat, Thread thread) {
        return names(seat, thread.audience());
    }

    /** The same of a conversation that somebody is about to begin. */
    public List<String> names(Seat seat, Audience audience) {
        return database.read(seat, sql -> telling.members(sql, seat.circle().value())).stream()
                .filter(each -> audience.holds(each.role()) && !each.id().equals(seat.person()) && !each.name().isBlank())
                .map(Telling.Member::name).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static Seat speaking(Seat by, Audience audience) {
        if (!Thread.speaks(by) || !audience.holds(by)) {
            throw new Missing();
        }
        return by;
    }

    private static JdbcClient.StatementSpec select(JdbcClient sql, Seat seat, String where) {
        return sql.sql(SELECT + where).param("me", seat.person()).param("circle", seat.circle().value());
    }

    /** Asks each kind once. */
    private List<Thread> placed(Seat seat, List<Thread> threads) {
        Map<Subject, Ground.Place> places = new HashMap<>();
        threads.stream().map(Thread::subject).filter(Objects::nonNull).collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toList())))
                .forEach((kind, ids) -> places(seat, kind, ids).forEach((id, place) -> places.put(new Subject(kind, id), place)));
        return threads.stream().map(thread -> thread.subject() == null ? thread : thread.on(places.get(thread.subject()))).toList();
    }

    private Map<UUID, Ground.Place> places(Seat seat, String kind, List<UUID> ids) {
        return grounds.stream().filter(ground -> ground.kind().equals(kind)).findFirst().map(ground -> ground.of(seat, ids)).orElse(Map.of());
    }

    private static Thread thread(ResultSet row, Seat seat) throws SQLException {
        String kind = row.getString("kind");
        String stand = row.getString("stand");
        return new Thread(new ThreadId(row.getObject("id", UUID.class)), seat.href(), kind == null ? null : new Subject(kind, row.getObject("subject", UUID.class)),
                row.getString("title"), null, Coded.of(Audience.class, row.getString("audience")), row.getObject("made_by", UUID.class), row.getString("made_name"),
                row.getInt("last"), row.getObject("latest", UUID.class), Objects.requireNonNull(Messages.at(row, "last_at")), row.getString("last_name"),
                row.getObject("until", Integer.class), stand == null ? null : Coded.of(Thread.Stand.class, stand), row.getObject("answer", Integer.class),
                new Thread.Summary(row.getString("summary"), row.getInt("summary_version"), row.getString("summed_name"), Messages.at(row, "summed")));
    }
}
