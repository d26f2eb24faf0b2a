package nl.leerkring.knowledge.opening;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
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
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.People;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a card is read. Going further than the circle waits until all who are named agree; going back never waits. */
@Component
class Openings {

    private static final Key HOUSE = Key.house("an employer answers by a link");

    private final Database database;
    private final Cards cards;
    private final People people;
    private final Post post;
    private final EmployerAnswers answers;
    private final List<Origin> origins;
    private final Clock clock;

    Openings(Database database, Cards cards, People people, Post post, EmployerAnswers answers, ObjectProvider<Origin> origins, Clock clock) {
        this.answers = answers;
        this.origins = origins.orderedStream().toList();
        this.database = database;
        this.cards = cards;
        this.people = people;
        this.post = post;
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

    /** Members whose whole name stands in what is written. */
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
    int wish(Contributor by, Card card, Wish wish) {
        return database.write(by, sql -> {
            lock(sql, card);
            sql.sql("delete from knowledge.reader where card = ?").param(card.id().value()).update();
            wish.readers().forEach(person -> sql.sql("insert into knowledge.reader (card, person, circle) values (?, ?, ?)").params(card.id().value(), person, card.circle()).update());
            narrow(sql, by, card, wish.fragments());
            if (!wish.sight().outside()) {
                set(sql, card, wish.sight(), null);
                return 0;
            }
            Set<UUID> asked = new HashSet<>(wish.named());
            asked.addAll(Cards.mentioned(sql, card.id()));
            if (card.maker() != null) {
                asked.add(card.maker());
            }
            asked.remove(by.person());
            int waiting = ask(sql, by, card, wish.sight(), asked);
            if (waiting == 0) {
                open(sql, by, card, wish.sight());
            } else {
                // what was open further than is wanted now does not stay so while it waits
                set(sql, card, card.sight().outside() && card.sight().compareTo(wish.sight()) > 0 || !card.sight().outside() ? Sight.CIRCLE : card.sight(), wish.sight());
            }
            return waiting;
        });
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

    /** @return how many did not agree yet */
    private int ask(JdbcClient sql, Contributor by, Card card, Sight sight, Collection<UUID> named) {
        Consents.only(sql, card, Consents.Of.PERSON, named);
        for (UUID person : named) {
            Consents.ask(sql, card, Consents.Of.PERSON, person, sight, now()).flatMap(consent -> people.find(by, new PersonId(person))).ifPresent(to ->
                    post.send(by, new ConsentMail(by.seat().name(), card.title(), sight, by.seat().href() + card.path() + "/toestemming"), Recipient.of(to), card.circle()));
        }
        List<Employer> employers = Employers.concerned(sql, card, sight, named);
        Consents.only(sql, card, Consents.Of.EMPLOYER, employers.stream().map(Employer::organisation).toList());
        employers.forEach(employer -> Consents.ask(sql, card, Consents.Of.EMPLOYER, employer.organisation(), sight, now())
                .ifPresent(consent -> answers.ask(sql, card, by.seat().name(), consent, employer, sight)));
        return Consents.waiting(sql, card);
    }

    private void open(JdbcClient sql, Key by, Card card, Sight sight) {
        set(sql, card, sight, null);
        if (sight != card.sight()) {
            cards.tell(by, card, Text.of("opende ‘" + card.title() + "’: het leest nu ook " + sight.label().nl(), "opened ‘" + card.title() + "’, which is now read by " + sight.label().en()));
        }
    }

    private void set(JdbcClient sql, Card card, Sight sight, @Nullable Sight wanted) {
        sql.sql("update knowledge.card set sight = :sight, wanted = :wanted, version = version + 1, changed = :now where id = :id").param("sight", sight.code())
                .param("wanted", wanted == null ? null : wanted.code(), java.sql.Types.VARCHAR).param("now", now()).param("id", card.id().value()).update();
    }

    /** Whether this person is asked, and what she said. */
    Optional<Named> mine(Contributor by, Card card) {
        return named(by, card).stream().filter(each -> by.person().equals(each.person())).findFirst();
    }

    /** A no, also one that comes later, brings the card back to its circle at once. */
    void answer(Contributor by, Card card, boolean agreed) {
        database.change(by, sql -> {
            lock(sql, card);
            boolean asked = sql.sql("update knowledge.consent set agreed = :agreed, answered = :now where card = :card and person = :me").param("agreed", agreed)
                    .param("now", now()).param("card", card.id().value()).param("me", by.person()).update() == 1;
            if (!asked) {
                return;
            }
            settle(sql, by, card, agreed);
        });
    }

    /** The same for an employer, by the link in her mail. @return false: the link was used already */
    boolean answer(String token, boolean agreed) {
        return database.write(HOUSE, sql -> {
            Optional<EmployerAnswers.Asked> asked = answers.answer(token, agreed);
            asked.ifPresent(each -> settle(sql, HOUSE, each.card(), agreed));
            return asked.isPresent();
        });
    }

    /** A closed circle opens nothing any more, and takes back as ever. */
    private void settle(JdbcClient sql, Key by, Card card, boolean agreed) {
        if (!agreed) {
            set(sql, card, card.sight().outside() ? Sight.CIRCLE : card.sight(), null);
            return;
        }
        String wanted = sql.sql("select coalesce(c.wanted, '') from knowledge.card c join circles.circle k on k.id = c.circle and k.archived is null where c.id = ?")
                .param(card.id().value()).query(String.class).optional().orElse("");
        if (!wanted.isEmpty() && Consents.waiting(sql, card) == 0) {
            open(sql, by, card, Coded.of(Sight.class, wanted));
        }
    }

    private static void lock(JdbcClient sql, Card card) {
        sql.sql("select id from knowledge.card where id = ? for update").param(card.id().value()).query(UUID.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
