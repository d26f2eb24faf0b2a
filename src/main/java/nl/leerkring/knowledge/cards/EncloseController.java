package nl.leerkring.knowledge.cards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Enclosure;
import nl.leerkring.knowledge.Enclosures;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Document;
import nl.leerkring.library.DocumentKind;
import nl.leerkring.library.Documents;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.errors.LargeBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Putting documents of the shelf with a card, for who may change it. */
@Controller
class EncloseController {

    private static final String HERE = KnowledgeController.HERE + "/{kaart}/documenten";

    private final Cards cards;
    private final Enclosures enclosures;
    private final Documents documents;
    private final Attachments attachments;

    EncloseController(Cards cards, Enclosures enclosures, Documents documents, Attachments attachments) {
        this.cards = cards;
        this.enclosures = enclosures;
        this.documents = documents;
        this.attachments = attachments;
    }

    /** Also where somebody comes who sent more than fits. */
    @GetMapping(HERE)
    EnclosePage page(Seat seat, @PathVariable UUID kaart, HttpServletRequest request) {
        Form form = Form.empty().with("waarvoor", Enclosure.Purpose.BACKGROUND.word());
        boolean large = LargeBodies.refused(request);
        return page(seat, changeable(seat, kaart), large ? form.wrong("bestand", "Dit is te groot om te versturen.", "This is too large to send.") : form, large ? 413 : 200);
    }

    @PostMapping(HERE)
    Answer add(Seat seat, @PathVariable UUID kaart, Form form, @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file) {
        Card card = changeable(seat, kaart);
        Enclosure.Purpose purpose = Coded.said(Enclosure.Purpose.class, form.value("waarvoor"));
        if (purpose == null) {
            form.wrong("waarvoor", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        String title = form.optional("titel", 150).replace('\n', ' ');
        DocumentKind kind = form.choice("soort", DocumentKind.class);
        boolean sent = file != null && !file.isEmpty();
        UUID chosen = sent ? null : chosen(seat, form);
        if (form.bad() || purpose == null) {
            return page(seat, card, form, 422);
        }
        try {
            UUID document = sent && file != null ? documents.add(seat, new Document.Draft(title, "", "", null, kind == null ? DocumentKind.OTHER : kind), file) : chosen;
            enclosures.add(Contributor.of(seat), card.id(), Objects.requireNonNull(document), purpose);
        } catch (Unacceptable reason) {
            return page(seat, card, form.wrong("bestand", reason.reason().nl(), reason.reason().en()), reason.status());
        }
        return Redirect.to(seat.href() + card.path()).saying("Het document staat bij de kaart.", "The document is with the card.");
    }

    private @Nullable UUID chosen(Seat seat, Form form) {
        UUID chosen = enclosures.chosen(seat, form, "document");
        if (chosen == null && form.error("document") == null) {
            form.wrong("document", "Kies een document of een bestand.", "Choose a document or a file.");
        }
        return chosen;
    }

    @PostMapping(HERE + "/{document}/verwijdering")
    Redirect remove(Seat seat, @PathVariable UUID kaart, @PathVariable UUID document) {
        Card card = changeable(seat, kaart);
        enclosures.remove(Contributor.of(seat), card, document);
        return Redirect.to(seat.href() + card.path() + "/documenten").saying("Het staat niet meer bij de kaart. Bij de documenten ligt het nog.", "It is not with the card any more. It is still among the documents.");
    }

    private Card changeable(Seat seat, UUID id) {
        return cards.find(seat, id).filter(card -> Contributor.changes(seat, card)).orElseThrow(Missing::new);
    }

    private EnclosePage page(Seat seat, Card card, Form form, int status) {
        return new EnclosePage(seat, card, enclosures.of(seat, card.id()), enclosures.choices(seat), attachments.largest(), form, status);
    }
}
