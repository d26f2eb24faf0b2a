package nl.leerkring.search.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Questions;

/**
 * A query as PostgreSQL reads it: each word with its stems, what begins with it, and the compounds in which it is found.
 *
 * @param all   what must hold
 * @param exact the words as they were typed, which weigh more
 * @param marks what is marked where it is found
 * @param keys  for each word (or part of a phrase) any of these lexemes, with ":*" behind it when it is a beginning
 * @param keyed the keys say all of it, so that what they bring need not be looked at again
 * @param near  words that look like one that was typed, best first; only when that was asked
 */
record Wording(String all, String exact, String marks, List<Set<String>> keys, boolean keyed, Map<String, String> near) {

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
            select phraseto_tsquery('search.plain', p.phrase)::text as exact, phraseto_tsquery('search.dutch', p.phrase)::text as stems, p.must,
                   tsvector_to_array(to_tsvector('search.plain', p.phrase)) as words
            from (select unnest(:phrases) as phrase, true as must union all select unnest(:without), false) p
            """;

    static final String BEGINNING = ":*";
    private static final String NOTHING = "'-'";
    private static final int LONGEST_KEY = 60;

    private record Word(String word, String plain, boolean stop, List<String> stems, List<String> longer, List<String> near, List<String> more) {

        static Word of(ResultSet row, int n) throws SQLException {
            return new Word(row.getString("word"), row.getString("plain"), row.getString("stem") == null, list(row, "stems"), list(row, "longer"), list(row, "near"), list(row, "more"));
        }

        /** Lexemes and beginnings. */
        Set<String> any() {
            Set<String> any = new LinkedHashSet<>(List.of(begins()));
            List.of(stems, longer, near, more).forEach(any::addAll);
            return any;
        }

        String begins() {
            return plain + (plain.length() > 2 ? BEGINNING : "");
        }

        String wide() {
            return any().stream().map(Wording::quoted).collect(Collectors.joining(" | ", "(", ")"));
        }
    }

    private record Phrase(String exact, String stems, boolean must, List<String> words) {

        static Phrase of(ResultSet row, int n) throws SQLException {
            return new Phrase(row.getString("exact"), row.getString("stems"), row.getBoolean("must"), list(row, "words"));
        }
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** @param near also what looks like it, for when nothing else is found */
    static Wording of(Questions ask, Query query, UUID[] circles, boolean near) {
        var phrases = ask.sql(PHRASES).param("phrases", query.phrases().toArray(String[]::new)).param("without", query.without().toArray(String[]::new)).rows(Phrase::of);
        List<Word> words = ask.sql(ASK).param("circles", circles).param("words", query.words().toArray(String[]::new)).param("near", near).rows(Word::of).get();
        boolean onlyStops = query.phrases().isEmpty() && words.stream().allMatch(Word::stop);
        List<Word> telling = words.stream().filter(word -> onlyStops || !word.stop()).toList();
        List<String> all = new ArrayList<>(telling.stream().map(Word::wide).toList());
        List<String> exact = new ArrayList<>(telling.stream().map(word -> quoted(word.begins())).toList());
        List<String> marks = new ArrayList<>(all);
        List<Set<String>> keys = new ArrayList<>(telling.stream().map(Word::any).toList());
        for (Phrase phrase : phrases.get()) {
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
            phrase.words().forEach(word -> keys.add(Set.of(word)));
        }
        return new Wording(String.join(" & ", all), either(exact), either(marks), keys, keyed(query, keys), alike(telling));
    }

    private static boolean keyed(Query query, List<Set<String>> keys) {
        return query.phrases().isEmpty() && query.without().isEmpty() && keys.stream().flatMap(Set::stream).allMatch(each -> each.length() <= LONGEST_KEY);
    }

    private static Map<String, String> alike(List<Word> telling) {
        Map<String, String> alike = new LinkedHashMap<>();
        telling.stream().filter(word -> !word.near().isEmpty() && !word.near().contains(word.plain())).forEach(word -> alike.put(word.word(), word.near().getFirst()));
        return alike;
    }

    /** The keys by which things of these circles are looked up that hold all of it: see search.keys. */
    String sought(UUID[] circles) {
        return sought(circles, '.', keys);
    }

    /** @param mark what stands in a key between circle and word: a full stop, or a slash for words of a title */
    static String sought(UUID[] circles, char mark, List<Set<String>> keys) {
        return keys.isEmpty() ? NOTHING : Arrays.stream(circles).map(circle -> circle.toString().substring(28) + mark)
                .map(before -> keys.stream().map(any -> any.stream().map(each -> key(before, each)).collect(Collectors.joining(" | ", "(", ")"))).collect(Collectors.joining(" & ")))
                .collect(Collectors.collectingAndThen(Collectors.joining(" | "), all -> all.isEmpty() ? NOTHING : all));
    }

    private static String key(String before, String lexeme) {
        boolean begins = lexeme.endsWith(BEGINNING);
        String word = begins ? lexeme.substring(0, lexeme.length() - BEGINNING.length()) : lexeme;
        String kept = word.codePointCount(0, word.length()) > LONGEST_KEY ? word.substring(0, word.offsetByCodePoints(0, LONGEST_KEY)) : word;
        return quoted(before + kept + (begins ? BEGINNING : ""));
    }

    private static String either(List<String> parts) {
        return String.join(" | ", parts);
    }

    private static String quoted(String lexeme) {
        boolean begins = lexeme.endsWith(BEGINNING);
        String word = begins ? lexeme.substring(0, lexeme.length() - BEGINNING.length()) : lexeme;
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'" + (begins ? BEGINNING : "");
    }
}
