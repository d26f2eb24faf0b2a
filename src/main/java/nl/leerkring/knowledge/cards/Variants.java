package nl.leerkring.knowledge.cards;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.leerkring.database.Database;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Status;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Component;

/** A shared experiment as each municipality does it. */
@Component
class Variants {

    private final Database database;
    private final Recognitions recognitions;
    private final Clock clock;

    Variants(Database database, Recognitions recognitions, Clock clock) {
        this.database = database;
        this.recognitions = recognitions;
        this.clock = clock;
    }

    /** That of this person's municipality. */
    Form of(Contributor by, Card card) {
        return database.read(by, sql -> sql.sql("select text, result, version from knowledge.variant where card = ? and organisation = ?")
                .params(card.id().value(), by.seat().organisation()).query((row, n) -> Form.empty().with("tekst", row.getString("text")).with("uitkomst", row.getString("result"))
                        .with("versie", row.getInt("version"))).optional()).orElse(Form.empty().with("versie", 0));
    }

    /** Who writes one tries it. @return false when a colleague changed it meanwhile; then nothing happens */
    boolean save(Contributor by, Card card, String text, String result, int version) {
        return database.write(by, sql -> {
            boolean done = sql.sql("""
                    insert into knowledge.variant (card, organisation, circle, text, result, person, changed) values (:card, :organisation, :circle, :text, :result, :me, :now)
                    on conflict (card, organisation) do update set text = :text, result = :result, person = :me, changed = :now, version = knowledge.variant.version + 1
                    where knowledge.variant.version = :version
                    """).param("card", card.id().value()).param("organisation", by.seat().organisation()).param("circle", card.circle()).param("text", text)
                    .param("result", result).param("me", by.person()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("version", version).update() == 1;
            if (done && version == 0) {
                recognitions.say(by, card, Status.TRIES, "");
            }
            return done;
        });
    }
}
