package nl.leerkring.knowledge;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of knowledge: the cards of a circle, as far as the key may read them. */
@Component
public class Cards {

    private static final String SELECT = "select " + Card.COLUMNS + " from knowledge.card c" + Card.NAMES;

    private final Database database;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<AfterWriting> after;
    private final Clock clock;

    Cards(Database database, ApplicationEventPublisher events, ObjectProvider<AfterWriting> after, Clock clock) {
        this.after = after;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Where a new card comes from: another card, or something outside of the chain; or nothing. */
    public record From(@Nullable CardId card, @Nullable String word, @Nullable UUID subject, Origin.@Nullable Found found) {

        public static final From NOTHING = new From(null, null, null, null);
    }

    /** What was wrong when a card could not be made of another. @param missing nothing: it is there */
    public record Grown(CardId id, List<Text> missing) {
    }

    /** What came of a change. */
    public enum Changed {
        /** Somebody else changed it meanwhile, and nothing happened. */
        NOT,
        DONE,
        /** And who agreed to other words is asked again. */
        ASKED;

        /** @param done what is said anyway */
        public Text saying(Text done) {
            return this != ASKED ? done : Text.of(done.nl() + " Wie genoemd is wordt opnieuw gevraagd; tot dan leest alleen de kring het.",
                    done.en() + " Who is named is asked again; until then only the circle reads it.");
        }
    }

    public Optional<Card> find(Seat seat, UUID id) {
        return database.read(seat, sql -> find(sql, seat.circle().value(), id));
    }

    /** One that another circle opened so far that this person reads it. */
    public Optional<Card> elsewhere(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql(SELECT + " where c.id = ? and c.circle <> ?").params(id, seat.circle().value()).query(Card::of).optional());
    }

    private static Optional<Card> find(JdbcClient sql, UUID circle, UUID id) {
        return sql.sql(SELECT + " where c.id = ? and c.circle = ?").params(id, circle).query(Card::of).optional();
    }

    /** Inside a transaction that has it locked. */
    public static Card now(JdbcClient sql, CardId id) {
        return sql.sql(SELECT + " where c.id = ?").param(id.value()).query(Card::of).single();
    }

    /** Where this card is in the chain, so that {@link Chain} can say what it lacks. */
    public Chain.Stand stand(Seat seat, CardId id) {
        return database.read(seat, sql -> stand(sql, id));
    }

    /** Inside a transaction. */
    public static Chain.Stand stand(JdbcClient sql, CardId id) {
        List<UUID> recognising = sql.sql("""
                select distinct s.organisation from knowledge.standing s join people.organisation o on o.id = s.organisation and o.kind = 'municipality'
                where s.card = ? and s.withdrawn is null
                """).param(id.value())
                .query(UUID.class).list();
        return sql.sql("""
                select c.kind, c.state, c.organisation, c.decision, exists (select 1 from knowledge.passage p where p.card = c.id and p.field = :field) as predicted
                from knowledge.card c where c.id = :card
                """).param("card", id.value()).param("field", Fields.PREDICTION).query((row, n) -> new Chain.Stand(
                        nl.leerkring.web.Coded.of(Kind.class, row.getString("kind")), nl.leerkring.web.Coded.of(State.class, row.getString("state")),
                        row.getObject("organisation", UUID.class), new HashSet<>(recognising), row.getBoolean("predicted"),
                        row.getString("decision") == null ? null : nl.leerkring.web.Coded.of(Decision.class, row.getString("decision")))).single();
    }

    /** Makes a card, once, and what belongs in the same transaction. When it grows from another, that has to be earned: what is missing is handed back and nothing is made. */
    public Grown add(Contributor by, CardId id, Card.Draft draft, From from, Consumer<CardId> with) {
        return database.write(by, sql -> {
            if (from.card() != null) {
                // one of another circle may be read here, and not locked
                sql.sql("select 1 from knowledge.card where id = ? for update").param(from.card().value()).query(Integer.class).optional();
                List<Text> missing = Chain.missing(stand(sql, from.card()), sprout(draft));
                if (!missing.isEmpty()) {
                    return new Grown(id, missing);
                }
            }
            if (insert(sql, by, id, draft)) {
                write(sql, by, id, draft);
                hang(sql, by, id, from);
                does(sql, by, id, draft);
                with.accept(id);
                if (draft.sight().compareTo(Sight.CIRCLE) >= 0) {
                    tell(by, id, Text.of("schreef " + draft.kind().one().nl() + " op: ‘" + draft.title() + "’",
                            "wrote down " + draft.kind().one().en() + ": ‘" + draft.title() + "’"));
                }
            }
            return new Grown(id, List.of());
        });
    }

    private static Chain.Sprout sprout(Card.Draft draft) {
        return new Chain.Sprout(draft.kind(), draft.fields().containsKey(Fields.PREDICTION), draft.fields().containsKey(Fields.FUNCTION), draft.organisation());
    }

    private boolean insert(JdbcClient sql, Contributor by, CardId id, Card.Draft draft) {
        return bind(sql.sql("""
                insert into knowledge.card (id, circle, kind, title, organisation, owner, next_action, next_on, rhythm, sight, made, made_by, changed)
                values (:id, :circle, :kind, :title, :organisation, :owner, :action, :on, :rhythm, :sight, :now, :me, :now) on conflict (id) do nothing
                """), draft).param("id", id.value()).param("circle", by.seat().circle().value()).param("kind", draft.kind().code())
                .param("now", now()).param("me", by.person()).update() == 1;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Card.Draft draft) {
        return statement.param("title", draft.title()).param("organisation", draft.organisation(), java.sql.Types.OTHER).param("owner", draft.owner(), java.sql.Types.OTHER)
                .param("action", draft.nextAction()).param("on", draft.nextOn(), java.sql.Types.DATE).param("rhythm", draft.rhythm(), java.sql.Types.INTEGER)
                .param("sight", draft.sight().code());
    }

    /** What stands in the fields, and no more: an empty field has no row. Fields that are not in the draft's kind are not touched. */
    private static void write(JdbcClient sql, Contributor by, CardId id, Card.Draft draft) {
        Set<String> hidden = hidden(sql, id);
        for (Fragment fragment : draft.kind().fragments().stream().filter(each -> !hidden.contains(each.name())).toList()) {
            for (Field field : fragment.fields()) {
                String text = draft.fields().get(field.name());
                if (text == null) {
                    sql.sql("delete from knowledge.passage where card = ? and field = ?").params(id.value(), field.name()).update();
                } else {
                    sql.sql("""
                            insert into knowledge.passage (card, field, fragment, circle, text) values (:card, :field, :fragment, :circle, :text)
                            on conflict (card, field) do update set text = excluded.text
                            """).param("card", id.value()).param("field", field.name()).param("fragment", fragment.name())
                            .param("circle", by.seat().circle().value()).param("text", text).update();
                }
            }
        }
    }

    /** Whose normal work it is, or who took it over, does it. */
    private void does(JdbcClient sql, Contributor by, CardId id, Card.Draft draft) {
        if ((draft.kind() == Kind.ROUTINE || draft.kind() == Kind.UPTAKE) && draft.organisation() != null) {
            sql.sql("insert into knowledge.standing (id, card, circle, organisation, status, person, made) values (?, ?, ?, ?, 'does', ?, ?)")
                    .params(Ids.next(), id.value(), by.seat().circle().value(), draft.organisation(), by.person(), now()).update();
        }
    }

    /** The fragments of a card that this person may not read, and so not write. */
    public Set<String> hidden(Seat seat, CardId id) {
        return database.read(seat, sql -> hidden(sql, id));
    }

    private static Set<String> hidden(JdbcClient sql, CardId id) {
        return new HashSet<>(sql.sql("select name from knowledge.fragment where card = ? and not knowledge.opens(circle, sight, made_by, card)").param(id.value()).query(String.class).list());
    }

    private void hang(JdbcClient sql, Contributor by, CardId id, From from) {
        UUID circle = by.seat().circle().value();
        if (from.card() != null) {
            sql.sql("insert into knowledge.link (card, source, circle, made) values (?, ?, ?, ?)").params(id.value(), from.card().value(), circle, now()).update();
        }
        if (from.found() != null) {
            sql.sql("insert into knowledge.origin (card, word, subject, circle, title, href) values (?, ?, ?, ?, ?, ?)")
                    .params(id.value(), Objects.requireNonNull(from.word()), Objects.requireNonNull(from.subject()), circle, from.found().title(), from.found().href()).update();
        }
    }

    /** Changes a card. What it was called before stays readable, and a prediction that stands stays as it is. */
    public Changed change(Contributor by, Card card, int version, Card.Draft draft) {
        return database.write(by, sql -> {
            boolean done = bind(sql.sql("""
                    update knowledge.card set title = :title, organisation = :organisation, owner = :owner, next_action = :action, next_on = :on, rhythm = :rhythm,
                           sight = :sight, changed = :now, asleep = null, version = version + 1 where id = :id and version = :version
                    """), draft).param("now", now()).param("id", card.id().value()).param("version", version).update() == 1;
            if (!done) {
                return Changed.NOT;
            }
            keep(sql, by, card, card.title(), draft.title());
            if (card.kind() == Kind.QUESTION) {
                keep(sql, by, card, challenge(sql, card), draft.fields().getOrDefault(Fields.CHALLENGE, ""));
            }
            write(sql, by, card.id(), draft);
            return written(sql, by, card.id());
        });
    }

    /** After something was written on it, inside that transaction. */
    public Changed written(JdbcClient sql, Contributor by, CardId card) {
        return after.stream().filter(each -> each.written(sql, by, card)).count() > 0 ? Changed.ASKED : Changed.DONE;
    }

    /** Who sits or sat in the circle and whose whole name stands in what is written on it. */
    public static List<UUID> mentioned(JdbcClient sql, CardId card) {
        return sql.sql("""
                select distinct p.id from knowledge.card c join circles.sat s on s.circle = c.circle
                join people.person p on p.id = s.person and p.gone is null and length(p.name) > 4
                where c.id = :card and (strpos(lower(c.title), lower(p.name)) > 0
                    or exists (select 1 from knowledge.passage x where x.card = c.id and strpos(lower(x.text), lower(p.name)) > 0))
                """).param("card", card.value()).query(UUID.class).list();
    }

    /** What it was before stays readable. */
    private void keep(JdbcClient sql, Contributor by, Card card, String before, String after) {
        if (!before.isEmpty() && !before.equals(after)) {
            sql.sql("insert into knowledge.wording (id, card, circle, text, person, made) values (?, ?, ?, ?, ?, ?)").params(Ids.next(), card.id().value(), card.circle(), before,
                    by.person(), now()).update();
        }
    }

    /** Nothing when it is less open than the card: its earlier words would be as open. */
    private static String challenge(JdbcClient sql, Card card) {
        return sql.sql("""
                select p.text from knowledge.passage p where p.card = ? and p.field = ?
                  and not exists (select 1 from knowledge.fragment f where f.card = p.card and f.name = p.fragment)
                """).params(card.id().value(), Fields.CHALLENGE).query(String.class).optional().orElse("");
    }

    /** What stands in its fields, by the name of the field. */
    public Map<String, String> passages(Seat seat, CardId id) {
        return database.read(seat, sql -> sql.sql("select field, text from knowledge.passage where card = ?").param(id.value())
                .query((row, n) -> Map.entry(row.getString("field"), row.getString("text"))).list().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** In the journal of the circle; not for what only its maker may read. */
    public void tell(Contributor by, CardId id, Text text) {
        events.publishEvent(new Happened(by.seat().circle().value(), by, "knowledge", text, by.seat().href() + "/kennis/" + id, true));
    }

    /** The same, by who has no seat there. */
    public void tell(Key by, Card card, Text text) {
        String slug = database.read(by, sql -> sql.sql("select slug from circles.circle where id = ?").param(card.circle()).query(String.class).single());
        events.publishEvent(new Happened(card.circle(), by, "knowledge", text, "/kring/" + slug + card.path(), true));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
