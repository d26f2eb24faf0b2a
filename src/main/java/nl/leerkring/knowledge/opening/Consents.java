package nl.leerkring.knowledge.opening;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked whether a card may go further, and what they said: people who are named, and their employers. Within a transaction that has the card locked. */
final class Consents {

    private static final UUID NOBODY = new UUID(0, 0);

    private Consents() {
    }

    /** Who of these two kinds it is of is the name of its column; from which sight on they have a say. */
    enum Of {
        PERSON("person", Sight.PARTNERS), EMPLOYER("organisation", Sight.NETWORK);

        private final String column;
        private final Sight nearest;

        Of(String column, Sight nearest) {
            this.column = column;
            this.nearest = nearest;
        }

        String nearest() {
            return nearest.code();
        }

        Stream<Sight> say() {
            return Stream.of(Sight.values()).filter(each -> each.compareTo(nearest) >= 0);
        }
    }

    /** Why they are asked. */
    enum Why {
        /** Who did not answer is asked again after a week, or when it is to go further; and who did when what she answered about was less. */
        WANTED("""
                a.agreed is null and (a.asked < :now - interval '7 days'
                    or array_position(array['partners', 'network', 'public'], a.sight) < array_position(array['partners', 'network', 'public'], :sight))
                or a.agreed is not null and not a.read @> knowledge.opened(:card, :sight, :nearest)
                """),
        /** Who said yes to other words is asked again; a no, and no answer yet, stay. */
        REWRITTEN("a.agreed and not a.read @> knowledge.opened(:card, :sight, :nearest)");

        private final String again;

        Why(String again) {
            this.again = again;
        }
    }

    /** @param again she said yes before, to less or to other words */
    record Question(UUID consent, boolean again) {
    }

    /** Who is concerned no more is not asked at all. */
    static void only(JdbcClient sql, Card card, Of of, Collection<UUID> those) {
        sql.sql("delete from knowledge.consent where card = :card and %1$s is not null and %1$s not in (:those)".formatted(of.column)).param("card", card.id().value())
                .param("those", those.isEmpty() ? List.of(NOBODY) : those).update();
    }

    /** What she said yes to before stays, so that what is open because of it does. @return what is to be asked by mail, if something is */
    static Optional<Question> ask(JdbcClient sql, Card card, Of of, UUID who, Sight sight, Why why, UUID by, OffsetDateTime now) {
        return sql.sql("""
                insert into knowledge.consent as a (card, %1$s, circle, sight, asked, asked_by) values (:card, :who, :circle, :sight, :now, :by)
                on conflict (card, %1$s) do update set sight = :sight, asked = :now, asked_by = :by, agreed = null, answered = null, reminded = null,
                    read = case when a.agreed is false then '{}' else a.read end
                where %2$s
                returning id, cardinality(read) > 0 as again
                """.formatted(of.column, why.again)).param("card", card.id().value()).param("who", who).param("circle", card.circle()).param("sight", sight.code())
                .param("nearest", of.nearest()).param("by", by).param("now", now).query((row, n) -> new Question(row.getObject("id", UUID.class), row.getBoolean("again"))).optional();
    }

    /** Who was asked for more than is wanted now, and said yes to this before, need not say it again. */
    static void again(JdbcClient sql, Card card, Sight sight, OffsetDateTime now) {
        sql.sql("""
                update knowledge.consent a set agreed = true, answered = :now where a.card = :card and a.agreed is null and cardinality(a.read) > 0
                    and a.read @> knowledge.opened(:card, :sight, case when a.person is null then 'network' else 'partners' end)
                """).param("card", card.id().value()).param("sight", sight.code()).param("now", now).update();
    }

    /** Who writes it herself, or opens it herself, agrees to what stands there then. */
    static void own(JdbcClient sql, Card card, UUID person, Sight sight, OffsetDateTime now) {
        sql.sql("""
                insert into knowledge.consent (card, person, circle, sight, asked, agreed, answered, read)
                values (:card, :me, :circle, :sight, :now, true, :now, knowledge.opened(:card, :sight, 'partners'))
                on conflict (card, person) do update set sight = :sight, agreed = true, answered = :now, read = excluded.read
                """).param("card", card.id().value()).param("me", person).param("circle", card.circle()).param("sight", sight.code()).param("now", now).update();
    }

    /** The people who are asked, or were. */
    static Set<UUID> people(JdbcClient sql, Card card) {
        return new HashSet<>(sql.sql("select person from knowledge.consent where card = ? and person is not null").param(card.id().value()).query(UUID.class).list());
    }

    /** Those of them who do not take part in the circle any more. */
    static List<UUID> elsewhere(JdbcClient sql, Card card) {
        return sql.sql("""
                select a.person from knowledge.consent a join people.person p on p.id = a.person and p.gone is null where a.card = ? and not exists (select 1 from circles.members s
                    where s.circle = a.circle and s.person = a.person and s.role in ('coordinator', 'facilitator', 'participant'))
                """).param(card.id().value()).query(UUID.class).list();
    }

    /** What she said; false as well when she did not answer. */
    static Optional<Boolean> said(JdbcClient sql, Card card, UUID person) {
        return sql.sql("select coalesce(agreed, false) from knowledge.consent where card = ? and person = ?").params(card.id().value(), person).query(Boolean.class).optional();
    }

    /** How many did not agree, yet or at all. */
    static int waiting(JdbcClient sql, Card card) {
        return sql.sql("select count(*) from knowledge.consent where card = ? and agreed is distinct from true").param(card.id().value()).query(Integer.class).single();
    }

    /** All who are asked said yes to every word that is read when it is this open, also if they are asked for more now. */
    static boolean hold(JdbcClient sql, Card card, Sight sight) {
        return sql.sql("""
                select not exists (select 1 from knowledge.consent a where a.card = :card and (a.agreed is false
                    or not a.read @> knowledge.opened(:card, :sight, case when a.person is null then 'network' else 'partners' end)))
                """).param("card", card.id().value()).param("sight", sight.code()).query(Boolean.class).single();
    }
}
