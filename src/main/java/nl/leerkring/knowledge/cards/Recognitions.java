package nl.leerkring.knowledge.cards;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.knowledge.Status;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What municipalities say of a card: one word each, the last counts, and the earlier ones stay. */
@Component
class Recognitions {

    private final Database database;
    private final Cards cards;
    private final Clock clock;

    Recognitions(Database database, Cards cards, Clock clock) {
        this.database = database;
        this.cards = cards;
        this.clock = clock;
    }

    /** "We recognise this", unless this municipality said something already. @return what was said; nothing: it was there */
    @Nullable UUID recognise(Contributor by, Card card) {
        UUID own = own(by);
        if (own.equals(card.organisation())) {
            throw new Refused("Dit is van je eigen gemeente. Anderen moeten het herkennen.", "This is your own municipality's. Others have to recognise it.");
        }
        return database.write(by, sql -> {
            lock(sql, card, own);
            return latest(sql, card, own) != null ? null : insert(sql, by, card, own, Status.KNOWS, "");
        });
    }

    /** The same said twice is said once. */
    void say(Contributor by, Card card, Status status, String note) {
        UUID own = own(by);
        database.change(by, sql -> {
            lock(sql, card, own);
            Said before = latest(sql, card, own);
            if (before == null || before.status() != status || !before.note().equals(note)) {
                insert(sql, by, card, own, status, note);
            }
        });
    }

    /** Takes back what this person said; what her municipality said before that counts again. */
    void withdraw(Contributor by, Card card, UUID said) {
        database.change(by, sql -> sql.sql("update knowledge.standing set withdrawn = :now where id = :id and card = :card and person = :me and withdrawn is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("id", said).param("card", card.id().value()).param("me", by.person()).update());
    }

    private record Said(Status status, String note) {
    }

    private static @Nullable Said latest(JdbcClient sql, Card card, UUID organisation) {
        return sql.sql("select status, note from knowledge.standing where card = ? and organisation = ? and withdrawn is null order by id desc limit 1")
                .params(card.id().value(), organisation).query((row, n) -> new Said(Sheet.status(row.getString("status")), row.getString("note"))).optional().orElse(null);
    }

    private UUID insert(JdbcClient sql, Contributor by, Card card, UUID organisation, Status status, String note) {
        UUID id = Ids.next();
        sql.sql("insert into knowledge.standing (id, card, circle, organisation, status, note, person, made) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, card.id().value(), card.circle(), organisation, status.code(), note, by.person(), clock.instant().atOffset(ZoneOffset.UTC)).update();
        if (card.sight().compareTo(Sight.CIRCLE) >= 0) {
            String works = sql.sql("select name from people.organisation where id = ?").param(organisation).query(String.class).single();
            cards.tell(by, card.id(), Text.of("zei van ‘" + card.title() + "’: " + works + " " + status.label().nl(),
                    "said of ‘" + card.title() + "’: " + works + " " + status.label().en()));
        }
        return id;
    }

    /** Two colleagues at once say it once. */
    private static void lock(JdbcClient sql, Card card, UUID organisation) {
        sql.sql("select pg_advisory_xact_lock(hashtext('standing'), hashtext(?))").param(card.id() + " " + organisation).query((row, n) -> true).single();
    }

    private static UUID own(Contributor by) {
        if (by.seat().organisation() == null) {
            throw new Refused("Zet eerst bij je gegevens waar je werkt.", "First say in your profile where you work.");
        }
        return Objects.requireNonNull(by.seat().organisation());
    }
}
