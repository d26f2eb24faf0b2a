package nl.leerkring.visits;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.CircleId;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.WordsTakenBack;
import nl.leerkring.web.Coded;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How people score the place of a visit. What one person gave is hers; the circle sees how all of them lie. */
@Component
public class PlaceScores {

    private final Database database;
    private final Themes themes;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceScores(Database database, Themes themes, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.themes = themes;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param asked   the themes of now
     * @param mine    of who looks
     * @param results of the themes of now, and of others on which this place was scored
     */
    public record Scored(List<Theme> asked, List<PlaceScore> mine, List<ThemeResult> results) {

        public Optional<PlaceScore> mine(PlaceScore.Moment moment, Theme theme) {
            return mine.stream().filter(each -> each.moment() == moment && each.theme().equals(theme.code())).findFirst();
        }

        public boolean empty() {
            return results.stream().allMatch(ThemeResult::empty);
        }
    }

    private record Row(boolean mine, PlaceScore score) {
    }

    /** Two queries. */
    public Scored of(Key key, CircleId circle, VisitId visit) {
        return database.read(key, sql -> {
            List<Row> rows = sql.sql("""
                    select moment, theme, score, good, better, person is not distinct from database.me() as mine from visits.score where item = ?
                    order by md5(person::text || theme)
                    """).param(visit.value()).query((row, n) -> new Row(row.getBoolean("mine"), new PlaceScore(
                            Coded.of(PlaceScore.Moment.class, row.getString("moment")), row.getString("theme"), row.getInt("score"),
                            row.getString("good"), row.getString("better")))).list();
            Themes.All all = themes.all(key, circle);
            Set<String> scored = rows.stream().map(row -> row.score().theme()).collect(Collectors.toSet());
            List<PlaceScore> scores = rows.stream().map(Row::score).toList();
            return new Scored(all.now(), rows.stream().filter(Row::mine).map(Row::score).toList(),
                    Stream.concat(all.now().stream(), all.once().stream().filter(theme -> scored.contains(theme.code()))).map(theme -> result(theme, scores)).toList());
        });
    }

    private static ThemeResult result(Theme theme, List<PlaceScore> all) {
        List<PlaceScore> ours = all.stream().filter(each -> each.theme().equals(theme.code())).toList();
        return new ThemeResult(theme, spread(ours, PlaceScore.Moment.BEFORE), spread(ours, PlaceScore.Moment.AFTER),
                ours.stream().map(PlaceScore::good).filter(text -> !text.isEmpty()).toList(), ours.stream().map(PlaceScore::better).filter(text -> !text.isEmpty()).toList());
    }

    private static Spread spread(List<PlaceScore> scores, PlaceScore.Moment moment) {
        return Spread.of(scores.stream().filter(each -> each.moment() == moment).map(PlaceScore::score).toList());
    }

    /** Words that she does not say any more leave the report of the day. @param was the theme, what is good, what could be better */
    private void takenBack(Visiting by, List<String> was, List<PlaceScore> now) {
        for (boolean good : new boolean[] {true, false}) {
            String words = was.get(good ? 1 : 2);
            if (!words.isEmpty() && now.stream().noneMatch(each -> each.theme().equals(was.getFirst()) && (good ? each.good() : each.better()).equals(words))) {
                events.publishEvent(new WordsTakenBack(by, by.visit().source(was.getFirst(), good), words));
            }
        }
    }

    /** Makes these what this person gives at that moment; sent twice, it is there once. */
    public void save(Visiting by, PlaceScore.Moment moment, List<PlaceScore> scores) {
        database.change(by, sql -> {
            Visits.begin(sql, by);
            Observations.lock(sql, by);
            sql.sql("delete from visits.score where item = ? and person = ? and moment = ? returning theme, good, better").params(by.item(), by.person(), moment.code())
                    .query((row, n) -> List.of(row.getString("theme"), row.getString("good"), row.getString("better"))).list().forEach(was -> takenBack(by, was, scores));
            scores.forEach(each -> sql.sql("""
                    insert into visits.score (item, person, moment, theme, circle, score, good, better, made)
                    values (:item, :by, :moment, :theme, :circle, :score, :good, :better, :now)
                    """).param("item", by.item()).param("by", by.person()).param("moment", moment.code()).param("theme", each.theme()).param("circle", by.circle())
                    .param("score", each.score()).param("good", each.good()).param("better", each.better())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update());
            live.hint(by.circle(), by.hint());
        });
    }
}
