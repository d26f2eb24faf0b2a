package nl.leerkring.knowledge.sisters;

import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Which circles share with this one, and the questions they offer each other. */
@Controller
class SistersController {

    private static final String HERE = "/kring/{kring}/kennis/partners";

    private final Sisters sisters;
    private final Requests requests;
    private final Cards cards;

    SistersController(Sisters sisters, Requests requests, Cards cards) {
        this.requests = requests;
        this.sisters = sisters;
        this.cards = cards;
    }

    @GetMapping(HERE)
    SistersPage page(Seat seat) {
        return page(seat, Form.empty());
    }

    private SistersPage page(Seat seat, Form form) {
        return new SistersPage(seat, sisters.of(seat), requests.of(seat), requests.code(seat).orElse(""), sisters.offers(seat), form);
    }

    @PostMapping(HERE)
    Answer ask(Coordinator by, Form form) {
        String word = form.text("kring", 200).replaceAll("[?#].*", "").replaceAll("/+$", "").replaceAll(".*/", "");
        if (word.isEmpty() && !form.bad()) {
            form.wrong("kring", "Dit is geen adres van een kring.", "This is not the address of a circle.");
        }
        if (form.bad()) {
            return page(by.seat(), form);
        }
        requests.ask(by, word);
        return Redirect.to(by.href() + "/kennis/partners").saying("Gevraagd. Is er zo’n kring, dan ziet de coördinator daar jullie vraag.", "Asked. If there is such a circle, its coordinator sees your request.");
    }

    @PostMapping(HERE + "/vraag/{vraag}/verwijdering")
    Redirect takeBack(Coordinator by, @PathVariable UUID vraag) {
        requests.takeBack(by, vraag);
        return Redirect.to(by.href() + "/kennis/partners").saying("De vraag is ingetrokken.", "The request has been taken back.");
    }

    @PostMapping(HERE + "/code")
    Redirect renew(Coordinator by) {
        requests.renew(by);
        return Redirect.to(by.href() + "/kennis/partners").saying("Dit is de code voor andere kringen. Een oude werkt niet meer.", "This is the code for other circles. An older one no longer works.");
    }

    @PostMapping(HERE + "/{partner}/aanvaarding")
    Redirect accept(Coordinator by, @PathVariable UUID partner) {
        sisters.accept(by, partner);
        return Redirect.to(by.href() + "/kennis/partners").saying("Jullie delen voortaan.", "You share from now on.");
    }

    @PostMapping(HERE + "/{partner}/einde")
    Redirect end(Coordinator by, @PathVariable UUID partner) {
        sisters.end(by, partner);
        return Redirect.to(by.href() + "/kennis/partners").saying("Jullie delen niet meer.", "You no longer share.");
    }

    @GetMapping("/kring/{kring}/kennis/{kaart}/aanbod")
    OfferPage offer(Seat seat, @PathVariable UUID kaart) {
        Contributor.of(seat);
        return new OfferPage(seat, question(seat, kaart), sisters.of(seat).stream().filter(Sisters.Sister::accepted).toList(), Form.empty());
    }

    @PostMapping("/kring/{kring}/kennis/{kaart}/aanbod")
    Answer offer(Seat seat, @PathVariable UUID kaart, Form form) {
        Contributor by = Contributor.of(seat);
        Card card = question(seat, kaart);
        UUID circle = form.id("kring");
        String note = form.optional("toelichting", OfferPage.LONGEST);
        if (circle == null) {
            form.wrong("kring", "Kies een kring.", "Choose a circle.");
        }
        if (form.bad() || circle == null) {
            return new OfferPage(seat, card, sisters.of(seat).stream().filter(Sisters.Sister::accepted).toList(), form);
        }
        sisters.offer(by, card, circle, note);
        return Redirect.to(seat.href() + card.path()).saying("De vraag is aangeboden.", "The question has been offered.");
    }

    @PostMapping(HERE + "/aanbod/{aanbod}/overname")
    Redirect take(Seat seat, @PathVariable UUID aanbod) {
        return sisters.take(Contributor.of(seat), aanbod).map(card -> Redirect.to(seat.href() + "/kennis/" + card).saying("Het is nu ook jullie vraag.", "It is your question now, too."))
                .orElseGet(() -> Redirect.to(seat.href() + "/kennis/partners").saying("Hierover is al beslist.", "This has been decided already."));
    }

    @PostMapping(HERE + "/aanbod/{aanbod}/afwijzing")
    Redirect decline(Seat seat, @PathVariable UUID aanbod) {
        sisters.decline(Contributor.of(seat), aanbod);
        return Redirect.to(seat.href() + "/kennis/partners").saying("Niet nu. Dat zien ze daar ook.", "Not now. They see that as well.");
    }

    private Card question(Seat seat, UUID id) {
        return cards.find(seat, id).filter(card -> card.kind() == Kind.QUESTION && !card.state().ended() && Contributor.changes(seat, card)).orElseThrow(Missing::new);
    }
}
