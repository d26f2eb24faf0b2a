package nl.leerkring.knowledge.growth;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Chain;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Decision;
import nl.leerkring.knowledge.Enclosures;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is done with a card as a whole. Each is a row with who and why, and nothing disappears. */
@Component
class Growth {

    private final Database database;
    private final Cards cards;
    private final Enclosures enclosures;
    private final Clock clock;

    Growth(Database database, Cards cards, Enclosures enclosures, Clock clock) {
        this.enclosures = enclosures;
        this.database = database;
        this.cards = cards;
        this.clock = clock;
    }

    /** From now on the prediction stands. @throws Refused in plain words, when something is missing */
    void begin(Contributor by, Card card) {
        database.change(by, sql -> {
            lock(sql, card);
            List<Text> missing = Chain.beforeBeginning(Cards.stand(sql, card.id()));
            if (!missing.isEmpty()) {
                throw new Refused(missing.getFirst());
            }
            sql.sql("update knowledge.card set state = 'running', began = :now, changed = :now, version = version + 1 where id = :id").param("now", now())
                    .param("id", card.id().value()).update();
            turn(sql, by, card, "begun", "", null);
            tell(by, card, Text.of("begon met ‘" + card.title() + "’", "began ‘" + card.title() + "’"));
        });
    }

    /** @param evidence a document of the shelf @return not when it does not run any more, because somebody else decided */
    Cards.Changed decide(Contributor by, Card card, Decision decision, String right, String learned, @Nullable UUID evidence) {
        return database.write(by, sql -> {
            lock(sql, card);
            boolean done = sql.sql("""
                    update knowledge.card set state = :state, decision = :decision, changed = :now, asleep = null, version = version + 1
                    where id = :id and state = 'running' and kind = 'experiment'
                    """).param("state", decision == Decision.STOP ? "stopped" : "done").param("decision", decision.code()).param("now", now())
                    .param("id", card.id().value()).update() == 1;
            if (!done) {
                return Cards.Changed.NOT;
            }
            write(sql, card, Fields.RIGHT, right);
            write(sql, card, Fields.LEARNED, learned);
            Cards.Changed changed = cards.written(sql, by, card.id());
            enclosures.prove(by, card.id(), evidence);
            turn(sql, by, card, "decided", decision.label().nl(), null);
            tell(by, card, Text.of("rondde ‘" + card.title() + "’ af: " + decision.label().nl(), "finished ‘" + card.title() + "’: " + decision.label().en()));
            return changed;
        });
    }

    private static void write(JdbcClient sql, Card card, String field, String text) {
        String fragment = Kind.EXPERIMENT.fragments().stream().filter(each -> each.fields().stream().anyMatch(one -> one.name().equals(field))).findFirst().orElseThrow().name();
        sql.sql("""
                insert into knowledge.passage (card, field, fragment, circle, text) values (:card, :field, :fragment, :circle, :text)
                on conflict (card, field) do update set text = excluded.text
                """).param("card", card.id().value()).param("field", field).param("fragment", fragment).param("circle", card.circle()).param("text", text).update();
    }

    /** How a card ends. */
    enum End implements nl.leerkring.web.Coded {
        STOPPED("stop", Text.of("Stoppen", "Stop")), PARKED("parkeer", Text.of("Parkeren, voor later", "Park, for later")),
        MERGED("samen", Text.of("Samenvoegen met een andere kaart", "Merge with another card"));

        private final String word;
        private final Text label;

        End(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        Text label() {
            return label;
        }
    }

    /** @param into of a merger @return false: it had ended already */
    boolean end(Contributor by, Card card, End end, String why, @Nullable Card into) {
        return database.write(by, sql -> {
            // two cards that are merged into each other at once wait for each other in one order
            sql.sql("select id from knowledge.card where id in (:ids) order by id for update")
                    .param("ids", into == null ? List.of(card.id().value()) : List.of(card.id().value(), into.id().value())).query(UUID.class).list();
            boolean done = sql.sql("""
                    update knowledge.card set state = :state, merged_into = :into, changed = :now, version = version + 1
                    where id = :id and state not in ('stopped', 'parked', 'merged')
                      and (:into::uuid is null or exists (select 1 from knowledge.card t where t.id = :into and t.state not in ('stopped', 'parked', 'merged')))
                    """).param("state", end.code()).param("into", into == null ? null : into.id().value(), java.sql.Types.OTHER).param("now", now())
                    .param("id", card.id().value()).update() == 1;
            if (done) {
                if (into != null) {
                    sql.sql("insert into knowledge.link (card, source, circle, made) values (?, ?, ?, ?) on conflict do nothing")
                            .params(into.id().value(), card.id().value(), card.circle(), now()).update();
                }
                turn(sql, by, card, end.code(), why, into == null ? null : into.id().value());
                tell(by, card, told(card, end, into));
            }
            return done;
        });
    }

    /** With which it can be merged, by title; what goes into a card that fewer people read would tell the others of it. */
    List<Option> others(Contributor by, Card card) {
        return database.read(by, sql -> sql.sql("""
                select id, title from knowledge.card where circle = :circle and kind = :kind and id <> :id and state not in ('stopped', 'parked', 'merged')
                  and (sight not in ('me', 'group') or sight = :sight) order by lower(title), id limit 200
                """).param("circle", card.circle()).param("kind", card.kind().code()).param("id", card.id().value()).param("sight", card.sight().code()).query((row, n) -> new Option(row.getString("id"), row.getString("title"))).list());
    }

    private static Text told(Card card, End end, @Nullable Card into) {
        return switch (end) {
            case STOPPED -> Text.of("stopte met ‘" + card.title() + "’", "stopped ‘" + card.title() + "’");
            case PARKED -> Text.of("parkeerde ‘" + card.title() + "’", "parked ‘" + card.title() + "’");
            case MERGED -> Text.of("voegde ‘" + card.title() + "’ samen met ‘" + (into == null ? "" : into.title()) + "’",
                    "merged ‘" + card.title() + "’ with ‘" + (into == null ? "" : into.title()) + "’");
        };
    }

    /** Takes it up again, where it was. Once is enough. */
    void resume(Contributor by, Card card) {
        database.change(by, sql -> {
            lock(sql, card);
            if (card.mergedInto() != null) {
                sql.sql("delete from knowledge.link where card = ? and source = ?").params(card.mergedInto(), card.id().value()).update();
            }
            boolean done = sql.sql("""
                    update knowledge.card set merged_into = null, changed = :now, version = version + 1, decision = case when decision = 'stop' then null else decision end,
                           state = case when began is null then 'open' when decision is null or decision = 'stop' then 'running' else 'done' end
                    where id = :id and state in ('stopped', 'parked', 'merged')
                    """).param("now", now()).param("id", card.id().value()).update() == 1;
            if (done) {
                turn(sql, by, card, "resumed", "", null);
                tell(by, card, Text.of("pakte ‘" + card.title() + "’ weer op", "took up ‘" + card.title() + "’ again"));
            }
        });
    }

    private static void lock(JdbcClient sql, Card card) {
        sql.sql("select id from knowledge.card where id = ? for update").param(card.id().value()).query(UUID.class).single();
    }

    private void turn(JdbcClient sql, Contributor by, Card card, String what, String why, @Nullable UUID other) {
        sql.sql("insert into knowledge.turn (id, card, circle, what, why, other, person, made) values (:id, :card, :circle, :what, :why, :other, :me, :now)")
                .param("id", Ids.next()).param("card", card.id().value()).param("circle", card.circle()).param("what", what).param("why", why)
                .param("other", other, java.sql.Types.OTHER).param("me", by.person()).param("now", now()).update();
    }

    private void tell(Contributor by, Card card, Text text) {
        if (card.sight().compareTo(Sight.CIRCLE) >= 0) {
            cards.tell(by, card.id(), text);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
