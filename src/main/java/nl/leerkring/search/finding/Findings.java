package nl.leerkring.search.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.database.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds. What may be seen is part of every question: the wall of PostgreSQL for circles, a table of its own for what is open. */
@Component
class Findings {

    static final int PER_PAGE = 20;
    /** We look no further: who gets this many does better to say more precisely what she looks for. */
    static final int MOST = 300;
    private static final int SUGGESTED = 8;

    private static final String NARROW = """
             i.words @@ :all::tsquery and (:kind = '' or i.kind = :kind) and (:theme = '' or i.theme = :theme)
             and (:since::timestamptz is null or i.at >= :since) and (:before::timestamptz is null or i.at < :before)
             order by i.at desc, i.id desc limit :enough
            """;
    /** The words as they were typed weigh more than what is wider; a title weighs more than a text. */
    private static final String RANK = """
            (ts_rank('{0.2,0.5,0.4,1}', i.words, :exact::tsquery) + 0.5 * ts_rank('{0.2,0.5,0.4,1}', i.words, :all::tsquery))::float8 as rank
            """;
    private static final String FIND = """
            with hit as (
                select i.kind, i.id, i.circle, i.address, i.title, i.body, i.theme, i.at, false as open, RANK
                from unnest(:circles) as c(id) cross join lateral (select * from search.item i where i.circle = c.id and NARROW) i
                union all
                select i.kind, i.id, i.origin, i.address, i.title, i.body, i.theme, i.at, true, RANK
                from (select * from search.open_item i where (:circle::uuid is null or i.origin = :circle) and (not i.partaking or :seated) and NARROW) i
            ), one as (select distinct on (kind, id) * from hit order by kind, id, open
            ), shown as (
                select * from (select *, count(*) over () as total from one) o
                where :afterAt::timestamptz is null or AFTER order by ORDER limit :page
            )
            select kind, id, circle, address, theme, at, rank, total,
                   ts_headline('search.dutch', title, :marks::tsquery, :whole) as title, ts_headline('search.dutch', left(body, 20000), :marks::tsquery, :part) as told
            from shown s order by ORDER
            """.replace("NARROW", NARROW).replace("RANK", RANK);
    private static final String BEST = FIND.replace("AFTER", "(rank, at, id) < (:afterRank::float8, :afterAt::timestamptz, :afterId::uuid)").replace("ORDER", "rank desc, at desc, id desc");
    private static final String NEWEST = FIND.replace("AFTER", "(at, id) < (:afterAt::timestamptz, :afterId::uuid)").replace("ORDER", "at desc, id desc");
    private static final String MARKED = "StartSel=" + Finding.FROM + ", StopSel=" + Finding.TO;

    /** The words of titles stand in the index by circle itself, so that a suggestion reads little else; of what is open, the newest. */
    private static final String SUGGEST = """
            with hit as (
                select i.kind, i.id, i.circle, i.at, i.heads, false as open
                from unnest(:circles) as c(id) cross join lateral (
                    select i.kind, i.id, i.circle, i.at, i.heads from search.item i where i.circle = c.id and i.heads like all (:begins) order by i.at desc, i.id desc limit :most) i
                union all
                select i.kind, i.id, i.origin, i.at, i.heads, true
                from (select i.kind, i.id, i.origin, i.at, i.heads from search.open_item i where (not i.partaking or :seated) order by i.at desc, i.id desc limit 3000) i where i.heads like all (:begins)
            ), one as (select distinct on (kind, id) * from hit order by kind, id, open
            ), shown as (select *, heads like :start as starts from one order by heads like :start desc, at desc, id desc limit :most)
            select distinct on (s.starts, s.at, s.id, s.kind) s.kind, s.circle, coalesce(o.address, i.address) as address, coalesce(o.title, i.title) as title
            from shown s left join search.open_item o on s.open and o.kind = s.kind and o.id = s.id
            left join search.item i on not s.open and i.kind = s.kind and i.id = s.id and i.circle = s.circle
            order by s.starts desc, s.at desc, s.id desc, s.kind
            """;

    private final Database database;

    Findings(Database database) {
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
        return database.read(finder, sql -> {
            Wording wording = Wording.of(sql, query, narrowing.circles(finder), false);
            Found found = page(sql, finder, wording, narrowing);
            return found.total() > 0 || query.words().isEmpty() ? found : alike(sql, finder, query, narrowing);
        });
    }

    /** Nothing was found as it was typed. */
    private static Found alike(JdbcClient sql, Finder finder, Query query, Narrowing narrowing) {
        Wording wording = Wording.of(sql, query, narrowing.circles(finder), true);
        return wording.near().isEmpty() ? Found.NOTHING : page(sql, finder, wording, narrowing);
    }

    private static Found page(JdbcClient sql, Finder finder, Wording wording, Narrowing narrowing) {
        record Line(Finding finding, int total) {
        }
        Cursor after = narrowing.after();
        List<Line> lines = sql.sql(narrowing.newest() ? NEWEST : BEST).param("circles", narrowing.circles(finder)).param("seated", !finder.circles().isEmpty())
                .param("circle", narrowing.seat() == null ? null : narrowing.seat().circle().value(), Types.OTHER).param("all", wording.all())
                .param("exact", wording.exact()).param("marks", wording.marks()).param("kind", narrowing.kind()).param("theme", narrowing.theme())
                .param("since", narrowing.since(), Types.TIMESTAMP_WITH_TIMEZONE).param("before", narrowing.before(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("enough", MOST + 1).param("page", PER_PAGE + 1).param("afterRank", after == null ? null : after.rank(), Types.DOUBLE)
                .param("afterAt", after == null ? null : after.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("afterId", after == null ? null : after.id(), Types.OTHER).param("whole", MARKED + ", HighlightAll=true")
                .param("part", MARKED + ", MaxWords=30, MinWords=15, MaxFragments=2, FragmentDelimiter=\" … \"")
                .query((row, n) -> new Line(finding(row, finder), row.getInt("total"))).list();
        List<Finding> some = new ArrayList<>(lines.stream().limit(PER_PAGE).map(Line::finding).toList());
        return new Found(some, lines.isEmpty() ? 0 : lines.getFirst().total(), lines.size() > PER_PAGE, wording.near());
    }

    private static Finding finding(ResultSet row, Finder finder) throws SQLException {
        UUID circle = row.getObject("circle", UUID.class);
        return new Finding(row.getString("kind"), row.getObject("id", UUID.class), finder.seat(circle) == null ? null : circle, row.getString("address"),
                Finding.pieces(row.getString("title")), Finding.pieces(row.getString("told")), row.getString("theme"),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getDouble("rank"));
    }

    /** @param circle nothing: another circle opened it */
    record Suggestion(String kind, @Nullable UUID circle, String address, String title) {
    }

    /** Titles with words that begin like this. */
    List<Suggestion> suggest(Finder finder, Query query) {
        if (query.words().isEmpty() || query.words().getLast().length() < 2) {
            return List.of();
        }
        List<String> words = database.read(finder, sql -> sql.sql("select lower(public.unaccent(each.word)) from unnest(:words) as each(word)")
                .param("words", query.words().toArray(String[]::new)).query(String.class).list()).stream().map(word -> Query.bare(word).replace(" ", "")).filter(word -> !word.isEmpty()).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("begins", words.stream().map(word -> "% " + word + "%").toArray(String[]::new));
        values.put("start", " " + String.join(" ", words) + "%");
        values.put("circles", finder.circles().stream().sorted().toArray(UUID[]::new));
        values.put("seated", !finder.circles().isEmpty());
        values.put("most", SUGGESTED);
        return database.read(finder, sql -> sql.sql(SUGGEST).params(values).query((row, n) -> new Suggestion(row.getString("kind"),
                finder.seat(row.getObject("circle", UUID.class)) == null ? null : row.getObject("circle", UUID.class), row.getString("address"), row.getString("title"))).list());
    }
}
