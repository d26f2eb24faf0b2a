package nl.leerkring.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of news: what was told at a day, and bringing something to tell. */
@Component
public class News {

    /** How long before the day people are asked. */
    public static final Duration BEFORE = Duration.ofDays(21);
    /** Of one person, for one day. */
    static final int MOST = 10;

    private static final String SELECT = """
            select i.*, coalesce(p.name, '') as by_name, coalesce(o.name, '') as works from news.item i
            left join people.person p on p.id = i.person left join people.organisation o on o.id = i.organisation
            """;

    private final Database database;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    News(Database database, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** The topic of the live hint about the round of a day. */
    public static String hint(Meeting meeting) {
        return "actualiteiten-" + meeting.number();
    }

    /** For htmx, when a part that shows the round of a day looks again. */
    public static String trigger(Meeting meeting) {
        return "hint:" + hint(meeting) + " from:body, hint:again from:body";
    }

    /** Whether people are asked what is new, as far as the date says; a round that has begun ends it. */
    public static boolean asks(Meeting meeting, Instant now) {
        return meeting.cancelled() == null && meeting.starts() != null && !meeting.starts().minus(BEFORE).isAfter(now) && !meeting.over(now);
    }

    /** Everything that was brought for a day and not withdrawn, in the order of the round; for a report of that day. The key must open the circle. */
    public List<NewsItem> of(Key key, MeetingId meeting) {
        return database.read(key, sql -> sql.sql(SELECT + " where i.meeting = ? and i.withdrawn is null order by i.place nulls last, i.id")
                .param(meeting.value()).query(News::item).list());
    }

    /** Also when it was withdrawn. */
    public Optional<NewsItem> find(Key key, Meeting meeting, UUID id) {
        return database.read(key, sql -> sql.sql(SELECT + " where i.id = ? and i.meeting = ?").params(id, meeting.id().value()).query(News::item).optional());
    }

    /**
     * Brings something for the round of this day. The same twice is there once.
     *
     * @param day the address of the meeting
     * @throws Refused when the round has begun, or there is much already
     */
    public NewsItemId bring(Key own, UUID circle, Meeting meeting, String day, NewsItem.Draft draft) {
        return database.write(own, sql -> {
            lock(sql, meeting, own);
            refuseLate(sql, meeting);
            List<NewsItem> mine = sql.sql(SELECT + " where i.meeting = ? and i.person = ? and i.withdrawn is null").params(meeting.id().value(), own.person())
                    .query(News::item).list();
            Optional<NewsItem> same = mine.stream().filter(each -> each.text().equals(draft.text()) && each.kind() == draft.kind()).findFirst();
            if (same.isPresent()) {
                return same.get().id();
            }
            if (mine.size() >= MOST) {
                throw new Refused("Je hebt al " + MOST + " berichten voor deze dag. Trek er eerst een in.", "You have " + MOST + " items for this day already. Withdraw one first.");
            }
            NewsItemId id = insert(sql, own, circle, meeting, draft);
            if (mine.isEmpty()) {
                events.publishEvent(new Happened(circle, own, "news", Text.of("vertelde wat er nieuw is, voor ‘" + meeting.theme() + "’",
                        "told what is new, for ‘" + meeting.theme() + "’"), day + "/actualiteiten", true));
            }
            live.hint(circle, hint(meeting));
            return id;
        });
    }

    /** One person brings one thing at a time, so that the same that is sent twice is there once. */
    private static void lock(JdbcClient sql, Meeting meeting, Key own) {
        sql.sql("select pg_advisory_xact_lock(hashtext(?), hashtext(?))").params(meeting.id().toString(), String.valueOf(own.person()))
                .query((row, n) -> true).single();
    }

    /** From then on the round is as it is. */
    public static void refuseLate(JdbcClient sql, Meeting meeting) {
        if (sql.sql("select exists (select 1 from news.round where meeting = ?)").param(meeting.id().value()).query(Boolean.class).single()) {
            throw new Refused("De nieuwsronde is begonnen. Vertel het in de zaal.", "The news round has begun. Tell it in the room.");
        }
    }

    private NewsItemId insert(JdbcClient sql, Key own, UUID circle, Meeting meeting, NewsItem.Draft draft) {
        NewsItemId id = new NewsItemId(Ids.next());
        sql.sql("""
                insert into news.item (id, circle, meeting, person, organisation, kind, text, link, why, made)
                values (:id, :circle, :meeting, :person, (select organisation from people.person where id = :person), :kind, :text, :link, :why, :now)
                """).param("id", id.value()).param("circle", circle).param("meeting", meeting.id().value()).param("person", own.person())
                .param("kind", draft.kind().code()).param("text", draft.text()).param("link", draft.link()).param("why", draft.why())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    /** Reads a row of {@code news.item} with names as {@code by_name} and {@code works}; for rooms that join it with more. */
    public static NewsItem item(ResultSet row, int n) throws SQLException {
        return new NewsItem(new NewsItemId(row.getObject("id", UUID.class)), new MeetingId(row.getObject("meeting", UUID.class)),
                row.getObject("person", UUID.class), row.getString("by_name"), row.getString("works"), NewsItem.Kind.of(row.getString("kind")),
                row.getString("text"), row.getString("link"), row.getString("why"), row.getObject("made", OffsetDateTime.class).toInstant(),
                at(row, "spoken"), at(row, "skipped") != null, at(row, "withdrawn"), row.getInt("version"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
