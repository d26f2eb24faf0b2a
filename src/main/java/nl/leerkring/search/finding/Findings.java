package nl.leerkring.search.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Questions;
import nl.leerkring.search.Findable;
import nl.leerkring.web.components.Marked;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds. What may be seen is part of every question: the wall of PostgreSQL for circles, a table of its own for what is open. */
@Component
class Findings {

    static final int PER_PAGE = 20;
    /** We look no further: who gets this many does better to say more precisely what she looks for. */
    static final int MOST = 300;
    private static final int SUGGESTED = 8;

    private static final String NARROW = """
             (:kind = '' or i.kind = :kind) and (:theme = '' or i.theme = :theme)
             and i.at >= :since::timestamptz and i.at < :before::timestamptz
             order by i.at desc, i.id desc limit :enough
            """;
    /** The words as they were typed weigh more than what is wider; a title weighs more than a text. */
    private static final String RANK = """
            (ts_rank('{0.2,0.5,0.4,1}', i.words, :exact::tsquery) + 0.5 * ts_rank('{0.2,0.5,0.4,1}', i.words, :all::tsquery))::float8 as rank
            """;
    /** What the wall lets through of her circles is what holds the keys; said before what is asked. */
    private static final String SEEK = """
            select set_config('leerkring.sought', :sought, true), set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)
            """;
    private static final String FIND = """
            with hit as (
                select i.kind, i.id, i.circle, i.address, i.title, i.body, i.theme, i.at, false as open, RANK
                from (select * from search.item i where array_position(:circles::uuid[], i.circle) is not null and (:keyed or i.words @@ :all::tsquery) and NARROW) i
                union all
                select i.kind, i.id, i.origin, i.address, i.title, i.body, i.theme, i.at, true, RANK
                from (select * from search.open_item i where (:origin = '' or i.origin = nullif(:origin, '')::uuid) and (not i.partaking or :seated) and i.words @@ :all::tsquery and NARROW) i
            ), one as (select distinct on (kind, id) * from hit order by kind, id, open
            ), shown as (
                select * from (select *, count(*) over () as total from one) o where AFTER order by ORDER limit :page
            )
            select kind, id, circle, address, theme, at, rank, total,
                   ts_headline('search.dutch', title, :marks::tsquery, :whole) as title, ts_headline('search.dutch', left(body, 20000), :marks::tsquery, :part) as told
            from shown s order by ORDER
            """.replace("NARROW", NARROW).replace("RANK", RANK);
    private static final String BEST = FIND.replace("AFTER", "(rank, at, id) < (:afterRank::float8, :afterAt::timestamptz, :afterId::uuid)").replace("ORDER", "rank desc, at desc, id desc");
    private static final String NEWEST = FIND.replace("AFTER", "(at, id) < (:afterAt::timestamptz, :afterId::uuid)").replace("ORDER", "at desc, id desc");
    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private static final String BARE = "select set_config('plan_cache_mode', 'force_custom_plan', true), lower(public.unaccent(each.word)) as word from unnest(:words::text[]) as each(word)";
    /** In her circles the words of titles are keys too; of what is open, the newest. */
    private static final String SUGGEST = """
            with hit as (
                (select i.kind, i.id, i.circle, i.at, i.heads, false as open from search.item i
                 where array_position(:circles::uuid[], i.circle) is not null and i.heads like all (:begins::text[]) order by i.heads like :start desc, i.at desc, i.id desc limit :most)
                union all
                select i.kind, i.id, i.origin, i.at, i.heads, true
                from (select i.kind, i.id, i.origin, i.at, i.heads from search.open_item i where (not i.partaking or :seated) order by i.at desc, i.id desc limit 3000) i
                where i.heads like all (:begins::text[])
            ), one as (select distinct on (kind, id) * from hit order by kind, id, open
            ), shown as (select *, heads like :start as starts from one order by heads like :start desc, at desc, id desc limit :most)
            select distinct on (s.starts, s.at, s.id, s.kind) s.kind, s.circle, coalesce(o.address, i.address) as address, coalesce(o.title, i.title) as title
            from shown s left join search.open_item o on s.open and o.kind = s.kind and o.id = s.id
            left join search.item i on not s.open and i.kind = s.kind and i.id = s.id and i.circle = s.circle
            order by s.starts desc, s.at desc, s.id desc, s.kind
            """;

    private final Database database;
    private final Set<String> markdown;

    Findings(Database database, ObjectProvider<Findable> kinds) {
        this.markdown = kinds.stream().filter(Findable::markdown).map(Findable::kind).collect(Collectors.toSet());
        this.database = database;
    }

    /**
     * @param some  one page
     * @param total as far as we looked
     * @param more  there is a page after it
     * @param alike what was looked for instead, because nothing was found: by the word that was typed
     */
    record Found(List<Finding> some, int total, boolean more, Map<String, String> alike) {

        static final Found NOTHING = new Found(List.of(), 0, false, Map.of());
    }

    Found find(Finder finder, Query query, Narrowing narrowing) {
        if (query.empty()) {
            return Found.NOTHING;
        }
        UUID[] circles = narrowing.circles(finder);
        return database.ask(finder, ask -> {
            Found found = page(ask, finder, circles, Wording.of(ask, query, circles, false), narrowing);
            Found shown = found.total() > 0 || query.words().isEmpty() ? found : alike(ask, finder, circles, query, narrowing);
            return () -> shown;
        });
    }

    /** Nothing was found as it was typed. */
    private Found alike(Questions ask, Finder finder, UUID[] circles, Query query, Narrowing narrowing) {
        Wording wording = Wording.of(ask, query, circles, true);
        return wording.near().isEmpty() ? Found.NOTHING : page(ask, finder, circles, wording, narrowing);
    }

    private record Line(Finding finding, int total) {
    }

    private Found page(Questions ask, Finder finder, UUID[] circles, Wording wording, Narrowing narrowing) {
        Cursor after = narrowing.after();
        ask.sql(SEEK).param("sought", wording.sought(circles)).rows((row, n) -> true);
        List<Line> lines = ask.sql(narrowing.newest() ? NEWEST : BEST).param("circles", circles).param("seated", !finder.circles().isEmpty())
                .param("origin", narrowing.seat() == null ? "" : narrowing.seat().circle().value().toString()).param("all", wording.all()).param("keyed", wording.keyed())
                .param("exact", wording.exact()).param("marks", wording.marks()).param("kind", narrowing.kind()).param("theme", narrowing.theme())
                .param("since", narrowing.since()).param("before", narrowing.before())
                .param("enough", MOST + 1).param("page", PER_PAGE + 1).param("afterRank", after == null ? Double.POSITIVE_INFINITY : after.rank())
                .param("afterAt", after == null ? "infinity" : after.at().toString()).param("afterId", after == null ? LAST_ID : after.id().toString())
                .param("whole", Marked.OPTIONS + ", HighlightAll=true").param("part", Marked.OPTIONS + ", MaxWords=30, MinWords=15, MaxFragments=2, FragmentDelimiter=\" … \"")
                .rows((row, n) -> new Line(finding(row, finder), row.getInt("total"))).get();
        List<Finding> some = new ArrayList<>(lines.stream().limit(PER_PAGE).map(Line::finding).toList());
        return new Found(some, lines.isEmpty() ? 0 : lines.getFirst().total(), lines.size() > PER_PAGE, wording.near());
    }

    private Finding finding(ResultSet row, Finder finder) throws SQLException {
        UUID circle = row.getObject("circle", UUID.class);
        return new Finding(row.getString("kind"), row.getObject("id", UUID.class), finder.seat(circle) == null ? null : circle, row.getString("address"),
                Marked.pieces(shown(row, "title")), Marked.pieces(shown(row, "told")), row.getString("theme"),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getDouble("rank"));
    }

    private String shown(ResultSet row, String column) throws SQLException {
        return markdown.contains(row.getString("kind")) ? Plain.of(row.getString(column)) : row.getString(column);
    }

    /** @param circle nothing: another circle opened it */
    record Suggestion(String kind, @Nullable UUID circle, String address, String title) {
    }

    /** Titles with words that begin like this. */
    List<Suggestion> suggest(Finder finder, Query query) {
        if (query.words().isEmpty() || query.words().getLast().length() < 2) {
            return List.of();
        }
        UUID[] circles = finder.circles().stream().sorted().toArray(UUID[]::new);
        return database.ask(finder, ask -> {
            List<String> words = ask.sql(BARE).param("words", query.words().toArray(String[]::new)).rows((row, n) -> row.getString("word")).get()
                    .stream().map(word -> Query.bare(word).replace(" ", "")).filter(word -> !word.isEmpty()).toList();
            ask.sql(SEEK).param("sought", Wording.sought(circles, '/', words.stream().map(word -> Set.of(word + Wording.BEGINNING)).toList())).rows((row, n) -> true);
            return ask.sql(SUGGEST).param("circles", circles).param("seated", circles.length > 0).param("most", SUGGESTED)
                    .param("begins", words.stream().map(word -> "% " + word + "%").toArray(String[]::new)).param("start", " " + String.join(" ", words) + "%")
                    .rows((row, n) -> new Suggestion(row.getString("kind"), finder.seat(row.getObject("circle", UUID.class)) == null ? null : row.getObject("circle", UUID.class),
                            row.getString("address"), row.getString("title")));
        });
    }
}
