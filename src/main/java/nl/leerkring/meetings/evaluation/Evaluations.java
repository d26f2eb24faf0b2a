package nl.leerkring.meetings.evaluation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.ProgrammeItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers keeps her own answer. What others read goes through {@link #findings} alone, which counts as the house and tells no names. */
@Component
class Evaluations {

    private static final Key HOUSE = Key.house("counting what people thought of a day");

    private final Database database;
    private final Clock clock;

    Evaluations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param there she answered @param scores what she gave each item @param asks whether there is a tap after each item */
    record Mine(Evaluation evaluation, boolean there, Map<UUID, Integer> scores, boolean asks) {
    }

    Mine mine(Seat seat, Meeting meeting) {
        return database.read(seat, sql -> {
            List<Evaluation> own = sql.sql("select best, better, again from meetings.evaluation where meeting = ? and person = ?")
                    .params(meeting.id().value(), seat.person()).query(Evaluation.class).list();
            Map<UUID, Integer> scores = sql.sql("select item, score from meetings.item_score where meeting = ? and person = ?").params(meeting.id().value(), seat.person())
                    .query((row, n) -> Map.entry(row.getObject("item", UUID.class), row.getInt("score"))).list().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Mine(own.isEmpty() ? new Evaluation("", "", null) : own.getFirst(), !own.isEmpty(), scores, asks(sql, meeting.id()));
        });
    }

    boolean asks(Key key, MeetingId meeting) {
        return database.read(key, sql -> asks(sql, meeting));
    }

    private static boolean asks(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select exists (select 1 from meetings.item_scoring where meeting = ?)").param(meeting.value()).query(Boolean.class).single();
    }

    void give(Seat by, Meeting meeting, Evaluation given) {
        give(by, by.circle().value(), meeting, given);
    }

    /** The last answer counts. */
    void give(Key by, UUID circle, Meeting meeting, Evaluation given) {
        database.change(by, sql -> sql.sql("""
                insert into meetings.evaluation (meeting, person, circle, best, better, again, made)
                values (:meeting, :me, :circle, :best, :better, :again, :now)
                on conflict (meeting, person) do update set best = excluded.best, better = excluded.better, again = excluded.again, made = excluded.made
                """).param("meeting", meeting.id().value()).param("me", by.person()).param("circle", circle).param("best", given.best())
                .param("better", given.better()).param("again", given.again()).param("now", now()).update());
    }

    void score(Seat by, Meeting meeting, ProgrammeItem item, int score) {
        database.change(by, sql -> sql.sql("""
                insert into meetings.item_score (item, person, meeting, circle, score, made) values (:item, :me, :meeting, :circle, :score, :now)
                on conflict (item, person) do update set score = excluded.score, made = excluded.made
                """).param("item", item.id().value()).param("me", by.person()).param("meeting", meeting.id().value()).param("circle", by.circle().value())
                .param("score", score).param("now", now()).update());
    }

    /** Whether people are asked for a tap after each item. */
    void ask(Organiser by, boolean on) {
        database.change(by, sql -> {
            if (on) {
                sql.sql("insert into meetings.item_scoring (meeting, circle, made, made_by) values (?, ?, ?, ?) on conflict do nothing")
                        .params(by.meeting().id().value(), by.seat().circle().value(), now(), by.person()).update();
            } else {
                sql.sql("delete from meetings.item_scoring where meeting = ?").param(by.meeting().id().value()).update();
            }
        });
    }

    /** How many answered, and only when they are enough what; the words in an order that tells nothing. */
    Findings findings(MeetingId meeting) {
        return database.read(HOUSE, sql -> {
            UUID id = meeting.value();
            int answers = sql.sql("select count(*) from meetings.evaluation where meeting = ?").param(id).query(Integer.class).single();
            List<Findings.Used> used = used(sql, id);
            List<String> stories = used.isEmpty() ? List.of() : stories(sql, id);
            if (answers < Evaluation.FEWEST) {
                return new Findings(answers, List.of(), List.of(), Map.of(), items(sql, id), used, stories);
            }
            Map<Integer, Integer> again = new TreeMap<>();
            sql.sql("select again, count(*) as times from meetings.evaluation where meeting = ? and again is not null group by again").param(id)
                    .query((row, n) -> again.put(row.getInt("again"), row.getInt("times"))).list();
            boolean few = again.values().stream().mapToInt(Integer::intValue).sum() < Evaluation.FEWEST;
            return new Findings(answers, words(sql, id, "best"), words(sql, id, "better"), few ? Map.of() : again, items(sql, id), used, stories);
        });
    }

    private static List<String> stories(JdbcClient sql, UUID meeting) {
        return sql.sql("select words from meetings.beat where meeting = ? and used is not null and words <> '' order by md5(words)").param(meeting).query(String.class).list();
    }

    private static List<Findings.Used> used(JdbcClient sql, UUID meeting) {
        List<Findings.Used> all = sql.sql("select used as answer, count(*)::int as people from meetings.beat where meeting = ? and used is not null group by used order by used = 'no', used = 'not_yet'")
                .param(meeting).query(Findings.Used.class).list();
        return all.stream().mapToInt(Findings.Used::people).sum() < Evaluation.FEWEST ? List.of() : all;
    }

    private static List<String> words(JdbcClient sql, UUID meeting, String which) {
        return sql.sql("select " + which + " from meetings.evaluation where meeting = ? and " + which + " <> '' order by md5(" + which + ")").param(meeting)
                .query(String.class).list();
    }

    private static Map<UUID, Findings.Mark> items(JdbcClient sql, UUID meeting) {
        return sql.sql("select item, count(*)::int as people, avg(score)::float8 as mean from meetings.item_score where meeting = :meeting group by item having count(*) >= :few")
                .param("meeting", meeting).param("few", Evaluation.FEWEST)
                .query((row, n) -> Map.entry(row.getObject("item", UUID.class), new Findings.Mark(row.getInt("people"), row.getDouble("mean")))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
