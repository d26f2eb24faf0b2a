package nl.leerkring.knowledge.opening;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked whether a card may go further, and what they said: people who are named, and their employers. Within a transaction that has the card locked. */
final class Consents {

    private static final UUID NOBODY = new UUID(0, 0);

    private Consents() {
    }

    /** Who of these two kinds it is of is the name of its column. */
    enum Of {
        PERSON("person"), EMPLOYER("organisation");

        private final String column;

        Of(String column) {
            this.column = column;
        }
    }

    /** Who is concerned no more is not asked at all. */
    static void only(JdbcClient sql, Card card, Of of, Collection<UUID> those) {
        sql.sql("delete from knowledge.consent where card = :card and %1$s is not null and %1$s not in (:those)".formatted(of.column)).param("card", card.id().value())
                .param("those", those.isEmpty() ? List.of(NOBODY) : those).update();
    }

    /** Who answered for this much is not asked again, and who did not only after a week. @return the consent, when a mail is to go */
    static Optional<UUID> ask(JdbcClient sql, Card card, Of of, UUID who, Sight sight, OffsetDateTime now) {
        return sql.sql("""
                insert into knowledge.consent (card, %1$s, circle, sight, asked) values (:card, :who, :circle, :sight, :now)
                on conflict (card, %1$s) do update set sight = :sight, asked = :now, agreed = null, answered = null, reminded = null
                where knowledge.consent.agreed is null and knowledge.consent.asked < :now - interval '7 days'
                   or array_position(array['partners', 'network', 'public'], knowledge.consent.sight) < array_position(array['partners', 'network', 'public'], :sight)
                returning id
                """.formatted(of.column)).param("card", card.id().value()).param("who", who).param("circle", card.circle()).param("sight", sight.code()).param("now", now)
                .query(UUID.class).optional();
    }

    /** How many did not agree, yet or at all. */
    static int waiting(JdbcClient sql, Card card) {
        return sql.sql("select count(*) from knowledge.consent where card = ? and agreed is distinct from true").param(card.id().value()).query(Integer.class).single();
    }
}
