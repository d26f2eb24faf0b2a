package nl.leerkring.knowledge.cards;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Enclosures;
import nl.leerkring.knowledge.Status;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "We recognise this", and how far one is with it. */
@Controller
class RecognitionController {

    private static final String CARD = KnowledgeController.HERE + "/{kaart}";
    private static final int LONGEST_NOTE = 500;

    private final Cards cards;
    private final Recognitions recognitions;
    private final Sheets sheets;
    private final Enclosures enclosures;

    RecognitionController(Cards cards, Recognitions recognitions, Sheets sheets, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.cards = cards;
        this.sheets = sheets;
        this.recognitions = recognitions;
    }

    @PostMapping(CARD + "/herkenning")
    Redirect recognise(Seat seat, @PathVariable UUID kaart) {
        Card card = cards.find(seat, kaart).orElseThrow(Missing::new);
        UUID said = recognitions.recognise(Contributor.of(seat), card);
        Redirect there = Redirect.to(seat.href() + card.path() + "#gemeenten");
        return said == null ? there.saying("Jullie hadden al iets gezegd.", "You had said something already.")
                : there.saying("Herkenbaar bij jullie.", "You recognise this.").undo(seat.href() + card.path() + "/stand/" + said + "/verwijdering");
    }

    @PostMapping(CARD + "/stand")
    Answer say(Seat seat, @PathVariable UUID kaart, Form form) {
        Card card = cards.find(seat, kaart).orElseThrow(Missing::new);
        Contributor by = Contributor.of(seat);
        Status status = Coded.said(Status.class, form.value("status"));
        String note = form.optional("toelichting", LONGEST_NOTE);
        if (status == null) {
            form.wrong("status", "Kies hoever jullie zijn.", "Choose how far you are.");
        }
        if (form.bad() || status == null) {
            return new CardPage(seat, sheets.of(seat, kaart), enclosures.of(seat, card.id()), form);
        }
        recognitions.say(by, card, status, note);
        return Redirect.to(seat.href() + card.path() + "#gemeenten").saying("Bewaard.", "Saved.");
    }

    @PostMapping(CARD + "/stand/{stand}/verwijdering")
    Redirect withdraw(Seat seat, @PathVariable UUID kaart, @PathVariable UUID stand) {
        Card card = cards.find(seat, kaart).orElseThrow(Missing::new);
        recognitions.withdraw(Contributor.of(seat), card, stand);
        return Redirect.to(seat.href() + card.path() + "#gemeenten").saying("Teruggenomen.", "Taken back.");
    }
}
