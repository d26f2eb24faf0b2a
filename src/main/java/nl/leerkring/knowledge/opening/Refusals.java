package nl.leerkring.knowledge.opening;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.Card;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A card that comes back to its circle does not do so silently: who opened it or has its lead hears of a no, and what happened with the card holds that it came back. */
@Component
class Refusals {

    private static final Text WHY = Text.of("Je opende deze kaart, of je trekt hem.", "You opened this card, or you take its lead.");

    private final Notices notices;
    private final Clock clock;

    Refusals(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    private record Said(String who, String slug) {
    }

    /** The circle reads that somebody does not want it, and not who. @param before she said yes to it until now */
    void refused(JdbcClient sql, Key by, Card card, UUID consent, boolean before) {
        happened(sql, card, "refused", null);
        Said said = sql.sql("""
                select coalesce(p.name, o.name) as who, k.slug from knowledge.consent a join circles.circle k on k.id = a.circle
                left join people.person p on p.id = a.person left join people.organisation o on o.id = a.organisation where a.id = ?
                """).param(consent).query(Said.class).single();
        Text text = before ? Text.of(said.who() + " wil ‘" + card.title() + "’ niet meer verder laten lezen; de kring leest het nog.",
                        said.who() + " no longer wants ‘" + card.title() + "’ to be read further; the circle still reads it.")
                : Text.of(said.who() + " wil ‘" + card.title() + "’ niet verder laten lezen; de kring leest het nog.",
                        said.who() + " does not want ‘" + card.title() + "’ to be read further; the circle still reads it.");
        leading(sql, card, consent).forEach(person -> notices.tell(by, new Notices.Word(Topic.CIRCLE, text, WHY, "/kring/" + said.slug() + card.path()), person, card.circle()));
    }

    /** Who asked it and who has the lead, or else who wrote it; as far as they sit there, and not who says no herself. */
    private static List<UUID> leading(JdbcClient sql, Card card, UUID consent) {
        return sql.sql("""
                select distinct s.person from knowledge.consent a join knowledge.card c on c.id = a.card join circles.members s on s.circle = c.circle
                where a.id = ? and s.person is distinct from a.person
                  and (s.person in (a.asked_by, c.owner) or s.person = c.made_by and a.asked_by is null and c.owner is null)
                """).param(consent).query(UUID.class).list();
    }

    /** @param person who did it; nothing: that is nobody's business */
    void happened(JdbcClient sql, Card card, String what, @Nullable UUID person) {
        sql.sql("insert into knowledge.turn (id, card, circle, what, person, made) values (?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), card.id().value(), card.circle(), what, person, clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
