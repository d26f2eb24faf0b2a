package nl.leerkring.knowledge.opening;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.CardId;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a card is read. Going further than the circle waits until all who are named agree; going back never waits. */
@Component
class Openings {

    private final Database database;
    private final Cards cards;
    private final Asking asking;
    private final List<Origin> origins;
    private final Clock clock;

    Openings(Database database, Cards cards, Asking asking, ObjectProvider<Origin> origins, Clock clock) {
        this.origins = origins.orderedStream().toList();
        this.database = database;
        this.cards = cards;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * Who may read it, as somebody wants it.
     *
     * @param fragments what is less open than the card, by the name of the fragment
     * @param readers   of a card for a few people
     * @param named     who is named on it, besides those whose names stand in its text
     */
    record Wish(Sight sight, Map<String, Sight> fragments, Set<UUID> readers, Set<UUID> named) {
    }

    /** Somebody who is named, or an employer. @param person nothing: it is an employer @param agreed nothing: no answer yet */
    record Named(@Nullable UUID person, String name, @Nullable Boolean agreed) {
    }

    List<Named> named(Contributor by, Card card) {
        return database.read(by, sql -> sql.sql("""
                select a.person, coalesce(p.name, o.name) as name, a.agreed from knowledge.consent a left join people.person p on p.id = a.person
                left join people.organisation o on o.id = a.organisation where a.card = ? order by a.person is null, lower(coalesce(p.name, o.name))
                """).param(card.id().value()).query((row, n) -> new Named(row.getObject("person", UUID.class), row.getString("name"), (Boolean) row.getObject("agreed"))).list());
    }

    Set<UUID> readers(Contributor by, Card card) {
        return new HashSet<>(database.read(by, sql -> sql.sql("select person from knowledge.reader where card = ?").param(card.id().value()).query(UUID.class).list()));
    }

    Map<String, Sight> fragments(Contributor by, Card card) {
        return database.read(by, sql -> sql.sql("select name, sight from knowledge.fragment where card = ?").param(card.id().value())
                .query((row, n) -> Map.entry(row.getString("name"), Coded.of(Sight.class, row.getString("sight")))).list().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Who sits or sat here and whose whole name stands in what is written. */
    Set<UUID> mentioned(Contributor by, Card card) {
        return new HashSet<>(database.read(by, sql -> Cards.mentioned(sql, card.id())));
    }

    /** It came from something that stays in the circle, itself or what it grew from. */
    boolean inside(Contributor by, Card card) {
        List<String> words = database.read(by, sql -> sql.sql("""
                with recursive up (card) as (select cast(:card as uuid) union select l.source from knowledge.link l join up on l.card = up.card)
                select distinct o.word from knowledge.origin o join up on up.card = o.card
                """).param("card", card.id().value()).query(String.class).list());
        return origins.stream().anyMatch(origin -> origin.inside() && words.contains(origin.word()));
    }

    /** @return whom it waits for; nobody: it is as it was wanted */
    int wish(Contributor by, Card seen, Wish wish) {
        return database.write(by, sql -> {
            Card card = lock(sql, seen.id());
            sql.sql("delete from knowledge.reader where card = ?").param(card.id().value()).update();
            wish.readers().forEach(person -> sql.sql("insert into knowledge.reader (card, person, circle) values (?, ?, ?)").params(card.id().value(), person, card.circle()).update());
            narrow(sql, by, card, wish.fragments());
            if (!wish.sight().outside()) {
                set(sql, card, wish.sight(), null);
                return 0;
            }
            asking.wanted(sql, by, card, wish.sight(), wish.named());
            int waiting = Consents.waiting(sql, card);
            if (waiting == 0) {
                open(sql, by, card, wish.sight());
            } else {
                set(sql, card, stays(sql, card, wish.sight()) ? card.sight() : Sight.CIRCLE, wish.sight());
            }
            return waiting;
        });
    }

    /** While it waits: what was open further than is wanted now does not stay so, nor what not everybody said yes to. */
    private static boolean stays(JdbcClient sql, Card card, Sight wanted) {
        return card.sight().outside() && card.sight().compareTo(wanted) <= 0 && Consents.hold(sql, card, card.sight());
    }

    /** What the maker keeps for herself, or for a few, stays so whoever else changes the card. */
    private void narrow(JdbcClient sql, Contributor by, Card card, Map<String, Sight> fragments) {
        boolean maker = by.person().equals(card.maker());
        sql.sql("delete from knowledge.fragment where card = :card and (:maker or sight not in ('me', 'group'))").param("card", card.id().value()).param("maker", maker).update();
        fragments.forEach((name, sight) -> sql.sql("""
                insert into knowledge.fragment (card, name, circle, sight, made, made_by) values (:card, :name, :circle, :sight, :now, :maker)
                on conflict (card, name) do nothing
                """)
                .param("card", card.id().value()).param("name", name).param("circle", card.circle()).param("sight", sight.code()).param("now", now())
                .param("maker", card.maker(), java.sql.Types.OTHER).update());
    }

    /** @param by nobody: who was asked agreed, and does not stand in the journal as who opened it */
    void open(JdbcClient sql, Key by, Card card, Sight sight) {
        set(sql, card, sight, null);
        if (sight != card.sight()) {
            cards.tell(by, card, by.person() == null
                    ? Text.of("‘" + card.title() + "’ wordt nu ook gelezen door " + sight.label().nl() + ": wie genoemd is, vindt het goed",
                            "‘" + card.title() + "’ is now also read by " + sight.label().en() + ": who is named agrees")
                    : Text.of("opende ‘" + card.title() + "’: het leest nu ook " + sight.label().nl(), "opened ‘" + card.title() + "’, which is now read by " + sight.label().en()));
        }
    }

    void set(JdbcClient sql, Card card, Sight sight, @Nullable Sight wanted) {
        sql.sql("update knowledge.card set sight = :sight, wanted = :wanted, version = version + 1, changed = :now where id = :id").param("sight", sight.code())
                .param("wanted", wanted == null ? null : wanted.code(), java.sql.Types.VARCHAR).param("now", now()).param("id", card.id().value()).update();
    }

    /** As it is now that nobody else changes it. */
    static Card lock(JdbcClient sql, CardId id) {
        sql.sql("select id from knowledge.card where id = ? for update").param(id.value()).query(UUID.class).optional().orElseThrow(Missing::new);
        return Cards.now(sql, id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
