package nl.leerkring.network.introductions;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.database.Database;
import nl.leerkring.database.Questions;
import nl.leerkring.network.Networker;
import nl.leerkring.web.components.Marked;
import org.springframework.stereotype.Component;

/**
 * Who in the network offers what somebody seeks, and the other way around: by the words they used, brought back to their Dutch and English
 * stems. It shows which words, so that everybody can see why. Who does not want to be suggested is left out, and may still look.
 */
@Component
class Matches {

    /** In what nearly everybody writes here; by these alone anybody would match anybody. */
    private static final List<String> USUAL = List.of("gemeente", "gemeenten", "gemeentes", "ervaring", "ervaringen", "mensen", "iemand", "anderen", "graag", "zoek", "zoeken", "bied",
            "bieden", "leren", "weten", "samen", "goed", "goede", "nieuw", "nieuwe", "hoe", "municipality", "municipalities", "experience", "people", "somebody", "looking", "offer", "learn");
    /** A word is left out when it says nothing in one of the two languages. */
    private static final String FIND = """
            with word as (
                select distinct w.word from people.person me cross join lateral regexp_split_to_table(lower(MINE), '[^[:alnum:]]+') as w(word)
                where me.id = :me and length(w.word) > 2 and w.word <> all (:usual)
                  and to_tsvector('search.dutch', w.word) <> ''::tsvector and to_tsvector('search.english', w.word) <> ''::tsvector
            ), mine as (
                select (select string_agg(distinct quote_literal(s), ' | ') from word, unnest(tsvector_to_array(to_tsvector('search.dutch', word))) s)::tsquery as dutch,
                       (select string_agg(distinct quote_literal(s), ' | ') from word, unnest(tsvector_to_array(to_tsvector('search.english', word))) s)::tsquery as english
            ), hit as (
                select p.id, p.name, p.job, coalesce(o.name, '') as works, THEIRS as told, m.dutch, m.english, ts_rank(v.dutch, m.dutch) + ts_rank(v.english, m.english) as rank
                from mine m cross join network.listing l join people.person p on p.id = l.person and p.gone is null and p.matched and p.id <> :me
                cross join lateral (select to_tsvector('search.dutch', THEIRS) as dutch, to_tsvector('search.english', THEIRS) as english offset 0) v
                left join people.organisation o on o.id = p.organisation
                where v.dutch @@ m.dutch or v.english @@ m.english
                order by rank desc, p.name, p.id limit 8
            )
            select id, name, job, works, ts_headline('search.english', ts_headline('search.dutch', told, dutch, :options), english, :options) as wrote from hit order by rank desc, name, id
            """;

    private final Database database;

    Matches(Database database) {
        this.database = database;
    }

    /** @param wrote what she wrote, with the words marked that the viewer uses too */
    record Match(Introduction.Party who, List<Marked> wrote) {
    }

    /** @param offering others offer what I seek or want to learn @param seeking others seek what I offer */
    record Both(List<Match> offering, List<Match> seeking) {
    }

    Both of(Networker by) {
        return database.ask(by, ask -> {
            Supplier<List<Match>> offering = find(ask, by, "concat_ws(' ', me.seeks, me.learning_question)", "p.offers");
            Supplier<List<Match>> seeking = find(ask, by, "me.offers", "concat_ws(' ', p.seeks, p.learning_question)");
            return () -> new Both(offering.get(), seeking.get());
        });
    }

    private static Supplier<List<Match>> find(Questions ask, Networker by, String mine, String theirs) {
        return ask.sql(FIND.replace("MINE", mine).replace("THEIRS", theirs)).param("me", by.person()).param("usual", USUAL.toArray(String[]::new))
                .param("options", Marked.OPTIONS + ", HighlightAll=true")
                .rows((row, n) -> new Match(new Introduction.Party(row.getObject("id", UUID.class), row.getString("name"), row.getString("job"), row.getString("works"), "", "", ""),
                        Marked.pieces(row.getString("wrote"))));
    }
}
