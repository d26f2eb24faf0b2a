package nl.leerkring.search.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A query as PostgreSQL reads it: each word with its stems, what begins with it, and the compounds in which it is found.
 *
 * @param all   what must hold
 * @param exact the words as they were typed, which weigh more
 * @param marks what is marked where it is found
 * @param near  words that look like one that was typed, best first; only when that was asked
 */
record Wording(String all, String exact, String marks, Map<String, String> near) {

    /** Words of her own circles and of what is open: from nowhere else, so that they give nothing away. A typing error seldom changes the length. */
    private static final String ASK = """
            with known as materialized (select distinct w.word from search.vocabulary v, unnest(v.words) as w(word) where v.circle = any (:circles)),
            asked as (
                select a.word, a.n, coalesce((tsvector_to_array(to_tsvector('search.plain', a.word)))[1], a.word) as plain,
                       (tsvector_to_array(to_tsvector('search.dutch', a.word)))[1] as stem,
                       (select case when length(s) > 3 then '%' || s || '%' when length(s) = 3 then '%' || s end
                        from (select (tsvector_to_array(to_tsvector('search.dutch', a.word)))[1] as s) s) as compound,
                       tsvector_to_array(to_tsvector('search.dutch', a.word) || to_tsvector('search.english', a.word)) as stems
                from unnest(:words) with ordinality as a(word, n)),
            wider as (
                select a.*, array(select o.word from (
                           select k.word from known k where k.word like a.compound union select o.word from search.open_word o where o.word like a.compound
                       ) o order by length(o.word), o.word limit 60) as longer,
                       case when :near then array(select o.word from (
                           select k.word from known k union select o.word from search.open_word o where o.word operator(public.%) a.plain
                       ) o where length(a.plain) > 3 and public.similarity(o.word, a.plain) >= 0.35 order by public.similarity(o.word, a.plain) - 0.05 * abs(length(o.word) - length(a.plain)) desc, o.word limit 3) else '{}' end as near
                from asked a)
            select set_config('plan_cache_mode', 'force_custom_plan', true), word, plain, stem, stems, longer, near,
                   tsvector_to_array(to_tsvector('search.dutch', array_to_string(longer || near, ' '))) as more
            from wider order by n
            """;
    private static final String PHRASES = """
            select phraseto_tsquery('search.plain', p.phrase)::text as exact, phraseto_tsquery('search.dutch', p.phrase)::text as stems, p.must
            from (select unnest(:phrases) as phrase, true as must union all select unnest(:without), false) p
            """;

    private record Word(String word, String plain, boolean stop, List<String> stems, List<String> longer, List<String> near, List<String> more) {

        static Word of(ResultSet row, int n) throws SQLException {
            return new Word(row.getString("word"), row.getString("plain"), row.getString("stem") == null, list(row, "stems"), list(row, "longer"), list(row, "near"), list(row, "more"));
        }

        private static List<String> list(ResultSet row, String column) throws SQLException {
            return List.of((String[]) row.getArray(column).getArray());
        }

        String begins() {
            return quoted(plain) + (plain.length() > 2 ? ":*" : "");
        }

        String wide() {
            Set<String> any = new LinkedHashSet<>(List.of(begins()));
            for (List<String> some : List.of(stems, longer, near, more)) {
                some.forEach(each -> any.add(quoted(each)));
            }
            return any.stream().collect(Collectors.joining(" | ", "(", ")"));
        }
    }

    /** @param near also what looks like it, for when nothing else is found */
    static Wording of(JdbcClient sql, Query query, UUID[] circles, boolean near) {
        List<Word> words = query.words().isEmpty() ? List.of() : sql.sql(ASK).param("circles", circles).param("words", query.words().toArray(String[]::new))
                .param("near", near).query(Word::of).list();
        boolean onlyStops = query.phrases().isEmpty() && words.stream().allMatch(Word::stop);
        List<Word> telling = words.stream().filter(word -> onlyStops || !word.stop()).toList();
        List<String> all = new ArrayList<>(telling.stream().map(Word::wide).toList());
        List<String> exact = new ArrayList<>(telling.stream().map(Word::begins).toList());
        List<String> marks = new ArrayList<>(all);
        if (!query.phrases().isEmpty() || !query.without().isEmpty()) {
            phrases(sql, query, all, exact, marks);
        }
        Map<String, String> alike = new LinkedHashMap<>();
        telling.stream().filter(word -> !word.near().isEmpty() && !word.near().contains(word.plain())).forEach(word -> alike.put(word.word(), word.near().getFirst()));
        return new Wording(String.join(" & ", all), either(exact), either(marks), alike);
    }

    private static void phrases(JdbcClient sql, Query query, List<String> all, List<String> exact, List<String> marks) {
        record Phrase(String exact, String stems, boolean must) {
        }
        for (Phrase phrase : sql.sql(PHRASES).param("phrases", query.phrases().toArray(String[]::new)).param("without", query.without().toArray(String[]::new)).query(Phrase.class).list()) {
            if (phrase.exact().isEmpty()) {
                continue;
            }
            if (!phrase.must()) {
                all.add("!(" + phrase.exact() + (phrase.stems().isEmpty() ? ")" : " | " + phrase.stems() + ")"));
                continue;
            }
            all.add("(" + phrase.exact() + ")");
            exact.add("(" + phrase.exact() + ")");
            marks.add("(" + (phrase.stems().isEmpty() ? phrase.exact() : phrase.stems()) + ")");
        }
    }

    private static String either(List<String> parts) {
        return String.join(" | ", parts);
    }

    private static String quoted(@Nullable String lexeme) {
        return "'" + String.valueOf(lexeme).replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
