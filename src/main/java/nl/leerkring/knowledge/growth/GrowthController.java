package nl.leerkring.knowledge.growth;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Decision;
import nl.leerkring.knowledge.Enclosures;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.State;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning an experiment, deciding on it, ending a card and taking it up again; for who may change it. */
@Controller
class GrowthController {

    private static final String CARD = "/kring/{kring}/kennis/{kaart}";
    private static final int LONGEST = 2000;

    private final Cards cards;
    private final Growth growth;
    private final Enclosures enclosures;

    GrowthController(Cards cards, Growth growth, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.cards = cards;
        this.growth = growth;
    }

    @PostMapping(CARD + "/start")
    Redirect begin(Seat seat, @PathVariable UUID kaart) {
        Card card = changeable(seat, kaart);
        growth.begin(Contributor.of(seat), card);
        return Redirect.to(seat.href() + card.path()).saying("Jullie zijn begonnen. De voorspelling staat vast.", "You have begun. The prediction stands.");
    }

    @GetMapping(CARD + "/besluit")
    DecisionPage decision(Seat seat, @PathVariable UUID kaart) {
        Card card = running(seat, kaart);
        var passages = cards.passages(seat, card.id());
        return new DecisionPage(seat, card, passages.getOrDefault(Fields.PREDICTION, ""), enclosures.choices(seat), Form.empty().with(Fields.LEARNED, passages.getOrDefault(Fields.LEARNED, ""))
                .with(Fields.RIGHT, passages.getOrDefault(Fields.RIGHT, "")));
    }

    @PostMapping(CARD + "/besluit")
    Answer decide(Seat seat, @PathVariable UUID kaart, Form form) {
        Card card = running(seat, kaart);
        String learned = form.text(Fields.LEARNED, LONGEST);
        String right = form.oneOf(Fields.RIGHT, DecisionPage.RIGHT.choices().stream().map(each -> each.word()).collect(java.util.stream.Collectors.toSet()));
        Decision decision = Coded.said(Decision.class, form.value("besluit"));
        if (decision == null) {
            form.wrong("besluit", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        UUID evidence = enclosures.evidence(seat, form);
        if (form.bad() || decision == null) {
            return new DecisionPage(seat, card, cards.passages(seat, card.id()).getOrDefault(Fields.PREDICTION, ""), enclosures.choices(seat), form);
        }
        Cards.Changed changed = growth.decide(Contributor.of(seat), card, decision, right, learned, evidence);
        if (changed == Cards.Changed.NOT) {
            throw new Refused("Iemand anders rondde dit intussen af.", "Somebody else has finished this meanwhile.");
        }
        return Redirect.to(seat.href() + card.path()).saying(changed.saying(Text.of("Het besluit staat er.", "The decision is there.")));
    }

    @GetMapping(CARD + "/einde")
    EndPage end(Seat seat, @PathVariable UUID kaart) {
        Card card = going(seat, kaart);
        return new EndPage(seat, card, growth.others(Contributor.of(seat), card), Form.empty());
    }

    @PostMapping(CARD + "/einde")
    Answer end(Seat seat, @PathVariable UUID kaart, Form form) {
        Card card = going(seat, kaart);
        Contributor by = Contributor.of(seat);
        Growth.End end = Coded.said(Growth.End.class, form.value("hoe"));
        String why = form.text("waarom", EndPage.LONGEST);
        UUID other = end == Growth.End.MERGED ? form.id("met") : null;
        Card into = other == null || other.equals(kaart) ? null : cards.find(seat, other)
                .filter(each -> growth.others(by, card).stream().anyMatch(option -> option.value().equals(each.id().toString()))).orElse(null);
        if (end == null) {
            form.wrong("hoe", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        if (end == Growth.End.MERGED && into == null) {
            form.wrong("met", "Kies met welke kaart.", "Choose with which card.");
        }
        if (form.bad() || end == null) {
            return new EndPage(seat, card, growth.others(by, card), form);
        }
        if (!growth.end(by, card, end, why, into)) {
            throw new Refused("Deze kaart, of die waarmee je hem samenvoegt, is intussen al gestopt.", "This card, or the one you merge it with, has been stopped meanwhile.");
        }
        return Redirect.to(seat.href() + card.path()).saying("Dat staat erbij, met de reden.", "That has been noted, with the reason.").undo(seat.href() + card.path() + "/hervatting");
    }

    @PostMapping(CARD + "/hervatting")
    Redirect resume(Seat seat, @PathVariable UUID kaart) {
        Card card = changeable(seat, kaart);
        growth.resume(Contributor.of(seat), card);
        return Redirect.to(seat.href() + card.path()).saying("De kaart is weer opgepakt.", "The card has been taken up again.");
    }

    private Card running(Seat seat, UUID id) {
        Card card = changeable(seat, id);
        if (card.kind() != Kind.EXPERIMENT || card.state() != State.RUNNING) {
            throw new Missing();
        }
        if (cards.hidden(seat, card.id()).contains("les")) {
            throw new Refused("Wat hiervan geleerd is, is niet voor jou te lezen. Vraag wie de kaart schreef om hem af te ronden.",
                    "What is learned from this is not for you to read. Ask who wrote the card to finish it.");
        }
        return card;
    }

    private Card going(Seat seat, UUID id) {
        Card card = changeable(seat, id);
        if (card.state().ended()) {
            throw new Missing();
        }
        return card;
    }

    private Card changeable(Seat seat, UUID id) {
        Card card = cards.find(seat, id).orElseThrow(Missing::new);
        if (!Contributor.changes(seat, card)) {
            throw new Missing();
        }
        return card;
    }
}
