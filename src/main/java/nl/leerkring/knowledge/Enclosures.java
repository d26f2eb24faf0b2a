package nl.leerkring.knowledge;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.library.Documents;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents that belong to a card. Who reads a card from outside its circle finds none of them, not even their titles. */
@Component
public class Enclosures {

    private final Database database;
    private final Documents documents;
    private final Clock clock;

    Enclosures(Database database, Documents documents, Clock clock) {
        this.database = database;
        this.documents = documents;
        this.clock = clock;
    }

    /** Without those that lie in the bin. */
    public List<Enclosure> of(Seat seat, CardId card) {
        Map<UUID, Enclosure.Purpose> there = database.read(seat, sql -> sql.sql("select document, purpose from knowledge.enclosure where card = ? and circle = ?")
                .params(card.value(), seat.circle().value()).query((row, n) -> Map.entry(row.getObject("document", UUID.class),
                        Coded.of(Enclosure.Purpose.class, row.getString("purpose")))).list()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return documents.these(seat, there.keySet()).stream().map(document -> new Enclosure(document, there.get(document.id()))).toList();
    }

    /** What lies on the shelf, to choose from. */
    public List<Option> choices(Seat seat) {
        return documents.all(seat).stream().map(each -> new Option(each.id().toString(), each.title())).toList();
    }

    /** The same again only says anew what it is for. @throws Missing when it does not lie on the shelf of this circle */
    public void add(Contributor by, CardId card, UUID document, Enclosure.Purpose purpose) {
        documents.these(by.seat(), List.of(document)).stream().findFirst().orElseThrow(Missing::new);
        database.change(by, sql -> sql.sql("""
                insert into knowledge.enclosure (card, document, circle, purpose, made, made_by) values (:card, :document, :circle, :purpose, :now, :me)
                on conflict (card, document) do update set purpose = excluded.purpose
                """).param("card", card.value()).param("document", document).param("circle", by.seat().circle().value()).param("purpose", purpose.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("me", by.person()).update());
    }

    /** What was chosen as evidence of a step; nothing chosen, nothing done. Inside the transaction of the step. */
    public void prove(Contributor by, CardId card, @Nullable UUID document) {
        if (document != null) {
            add(by, card, document, Enclosure.Purpose.EVIDENCE);
        }
    }

    /** Reads from a form which document of the shelf was chosen as evidence, if one was. */
    public @Nullable UUID evidence(Seat seat, Form form) {
        return chosen(seat, form, "bewijsstuk");
    }

    /** The same of another field. */
    public @Nullable UUID chosen(Seat seat, Form form, String field) {
        UUID chosen = form.id(field);
        if (chosen != null && documents.these(seat, List.of(chosen)).isEmpty()) {
            form.wrong(field, "Dit document ligt er niet meer. Kies een ander.", "This document is not there any more. Choose another one.");
        }
        return chosen;
    }

    /** It stays on the shelf. */
    public void remove(Contributor by, Card card, UUID document) {
        database.change(by, sql -> sql.sql("delete from knowledge.enclosure where card = ? and document = ?").params(card.id().value(), document).update());
    }
}
