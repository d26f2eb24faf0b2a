package nl.leerkring.knowledge.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.leerkring.people.PersonId;
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

    private static final Key HOUSE = Key.house("an employer answers by a link, or the last who was asked agrees");
    /** It is read outside its circle, or is to be; a closed circle opens nothing any more. */
    private static final String OUTSIDE = "(c.wanted is not null and k.archived is null or c.sight in ('partners', 'network', 'public'))";
    private static final Key ASKED = Key.house("what somebody is asked who may have no seat there any more");

    private final Database database;
    private final Cards cards;
    private final Asking asking;
    private final EmployerAnswers answers;
    private final Refusals refusals;
    private final List<Origin> origins;
    private final Clock clock;

    Openings(Database database, Cards cards, Asking asking, EmployerAnswers answers, Refusals refusals, ObjectProvider<Origin> origins, Clock clock) {
        this.answers = answers;
        this.refusals = refusals;
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
            Card card = lock(sql, seen);
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
    private void open(JdbcClient sql, Key by, Card card, Sight sight) {
        set(sql, card, sight, null);
        if (sight != card.sight()) {
            cards.tell(by, card, by.person() == null ? Text.of("‘" + card.title() + "’ wordt nu ook gelezen door " + sight.label().nl() + ": wie genoemd is, vindt het goed",
                            "‘" + card.title() + "’ is now also read by " + sight.label().en() + ": who is named agrees") : Text.of("opende ‘" + card.title() + "’: het leest nu ook " + sight.label().nl(), "opened ‘" + card.title() + "’, which is now read by " + sight.label().en()));
        }
    }

    private void set(JdbcClient sql, Card card, Sight sight, @Nullable Sight wanted) {
        sql.sql("update knowledge.card set sight = :sight, wanted = :wanted, version = version + 1, changed = :now where id = :id").param("sight", sight.code())
                .param("wanted", wanted == null ? null : wanted.code(), java.sql.Types.VARCHAR).param("now", now()).param("id", card.id().value()).update();
    }

    /**
     * What one person is asked.
     *
     * @param circle its name
     * @param href   of the card, for who sits there
     * @param agreed nothing: no answer yet
     * @param sight  how open it becomes, or is; when it is not to be opened now, how open it was to be
     * @param words  as others read them then
     */
    record Mine(Card card, String circle, @Nullable String href, UUID consent, @Nullable Boolean agreed, Sight sight, Words words) {

        private Mine with(Words those) {
            return new Mine(card, circle, href, consent, agreed, sight, those);
        }
    }

    /** Nothing when she is not asked; nor, for who left the circle, of what is read there alone and stays there. */
    Optional<Mine> mine(PersonId me, CardId card) {
        return database.read(ASKED, sql -> mine(sql, me, card));
    }

    private static Optional<Mine> mine(JdbcClient sql, PersonId me, CardId id) {
        return sql.sql("select " + Card.COLUMNS + """
                , a.id as consent, a.agreed, a.sight as asked_for, k.name as circle_name, k.slug as circle_slug, s.person is not null as sits, k.archived is not null as closed
                from knowledge.consent a join knowledge.card c on c.id = a.card join circles.circle k on k.id = c.circle
                """ + Card.NAMES + """
                 left join circles.members s on s.circle = c.circle and s.person = a.person
                where a.card = :card and a.person = :me and (c.sight = 'circle' and s.person is not null or """ + OUTSIDE + ")").param("card", id.value()).param("me", me.value()).query(Openings::mine).optional().map(each -> each.with(Words.of(sql, each.card(), each.sight(), Consents.Of.PERSON)));
    }

    private static Mine mine(ResultSet row, int n) throws SQLException {
        Card card = Card.of(row, n);
        Sight now = card.wanted() != null && !row.getBoolean("closed") ? card.wanted() : card.sight();
        return new Mine(card, row.getString("circle_name"), row.getBoolean("sits") ? "/kring/" + row.getString("circle_slug") + card.path() : null, row.getObject("consent", UUID.class),
                (Boolean) row.getObject("agreed"), now.outside() ? now : Coded.of(Sight.class, row.getString("asked_for")), Words.NONE);
    }

    /** What waits for her first. */
    List<ConsentsPage.Line> ofPerson(PersonId me) {
        return database.read(ASKED, sql -> sql.sql("""
                select c.id, c.title, k.name as circle, a.agreed, c.sight, case when k.archived is null then c.wanted end as wanted
                from knowledge.consent a join knowledge.card c on c.id = a.card join circles.circle k on k.id = c.circle
                where a.person = ? and """ + OUTSIDE + " order by a.agreed is not null, a.asked desc, c.id limit 200").param(me.value()).query((row, n) -> new ConsentsPage.Line(new CardId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("circle"),
                        (Boolean) row.getObject("agreed"), Coded.of(Sight.class, row.getString("sight")),
                        row.getString("wanted") == null ? null : Coded.of(Sight.class, row.getString("wanted")))).list());
    }

    /** What came of an answer. */
    enum Heard {
        YES, NO,
        /** She read other words than stand there now. */
        OTHER_WORDS,
        /** She is not asked, or the link was used already. */
        NOT
    }

    /** The key of who is asked: it opens the circle of that card for her answer, also when she has no seat there (any more). */
    private record Answering(UUID person, UUID circle) implements Key {

        @Override
        public Set<UUID> circles() {
            return Set.of(circle);
        }
    }

    /** A yes is for the words that were read; a no, also one that comes later, brings the card back to its circle at once. @param read the print of the words */
    Heard answer(PersonId me, CardId seen, boolean agreed, String read) {
        Mine asked = mine(me, seen).orElse(null);
        return asked == null ? Heard.NOT : answer(new Answering(me.value(), asked.card().circle()), me, asked.card(), agreed, read);
    }

    private Heard answer(Answering by, PersonId me, Card seen, boolean agreed, String read) {
        return database.write(by, sql -> {
            Card card = lock(sql, seen);
            Mine mine = mine(sql, me, card.id()).orElse(null);
            if (mine == null) {
                return Heard.NOT;
            }
            if (agreed && !mine.words().print().equals(read)) {
                return Heard.OTHER_WORDS;
            }
            sql.sql("""
                    update knowledge.consent set agreed = :agreed, answered = :now, sight = :sight, read = knowledge.opened(card, :sight, 'partners')
                    where card = :card and person = :me
                    """).param("agreed", agreed).param("now", now()).param("sight", mine.sight().code()).param("card", card.id().value()).param("me", me.value()).update();
            return settle(sql, by, card, mine.consent(), mine.agreed(), agreed);
        });
    }

    /** The same for an employer, by the link in her mail. */
    Heard answer(String token, boolean agreed, String read) {
        return database.write(HOUSE, sql -> {
            EmployerAnswers.Asked asked = answers.lock(sql, token).orElse(null);
            if (asked == null) {
                return Heard.NOT;
            }
            if (agreed && !asked.words().print().equals(read)) {
                return Heard.OTHER_WORDS;
            }
            return answers.answer(sql, asked, agreed) ? settle(sql, HOUSE, asked.card(), asked.consent(), asked.agreed(), agreed) : Heard.NOT;
        });
    }

    /** A closed circle opens nothing any more, and takes back as ever. @param before what was said until now */
    private Heard settle(JdbcClient sql, Key by, Card card, UUID consent, @Nullable Boolean before, boolean agreed) {
        if (!agreed) {
            if (!Boolean.FALSE.equals(before)) {
                refusals.refused(sql, by, card, consent, Boolean.TRUE.equals(before));
            }
            set(sql, card, card.sight().outside() ? Sight.CIRCLE : card.sight(), null);
            return Heard.NO;
        }
        String wanted = sql.sql("select coalesce(c.wanted, '') from knowledge.card c join circles.circle k on k.id = c.circle and k.archived is null where c.id = ?")
                .param(card.id().value()).query(String.class).optional().orElse("");
        if (!wanted.isEmpty() && Consents.waiting(sql, card) == 0) {
            open(sql, HOUSE, card, Coded.of(Sight.class, wanted));
        }
        return Heard.YES;
    }

    /** As it is now that nobody else changes it. */
    private static Card lock(JdbcClient sql, Card seen) {
        sql.sql("select id from knowledge.card where id = ? for update").param(seen.id().value()).query(UUID.class).optional().orElseThrow(Missing::new);
        return Cards.now(sql, seen.id());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
