package nl.leerkring.knowledge.checkins;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.OwnCircles;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.CheckIns;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Reply;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering what comes back, signed in or by the link in a mail. Looking changes nothing, because mail scanners open links. */
@Controller
class CheckInController {

    private static final String HERE = "/kring/{kring}/kennis/opvolging";
    private static final String LINK = "/opvolging/{token}";

    private final CheckIns checkIns;
    private final CheckLinks links;
    private final Cards cards;
    private final Rhythm rhythm;

    CheckInController(CheckIns checkIns, CheckLinks links, Cards cards, Rhythm rhythm) {
        this.checkIns = checkIns;
        this.links = links;
        this.cards = cards;
        this.rhythm = rhythm;
    }

    @GetMapping(HERE)
    CheckInPage page(Seat seat) {
        return new CheckInPage(seat.href() + "/kennis/opvolging", null, checkIns.due(seat), Form.empty());
    }

    @PostMapping(HERE + "/{vraag}")
    Answer answer(Seat seat, @PathVariable UUID vraag, Form form) {
        return answer(seat, null, seat.href() + "/kennis/opvolging", vraag, form);
    }

    @PostMapping("/kring/{kring}/kennis/{kaart}/wekker")
    Redirect wake(Seat seat, @PathVariable UUID kaart) {
        Card card = cards.find(seat, kaart).filter(each -> Contributor.changes(seat, each)).orElseThrow(Missing::new);
        rhythm.wake(Contributor.of(seat), card.id().value());
        return Redirect.to(seat.href() + card.path()).saying("De kaart is wakker. We vragen weer hoe het gaat.", "The card is awake. We ask again how it goes.");
    }

    @Open("the link is the key to what comes back to one person")
    @GetMapping(LINK)
    Answer page(@PathVariable String token) {
        return links.open(token).<Answer>map(own -> new CheckInPage("/opvolging/" + token, token, checkIns.due(own), Form.empty())).orElseGet(CheckEndedPage::new);
    }

    @Open("the link is the key to what comes back to one person")
    @PostMapping(LINK + "/{vraag}")
    Answer answer(@PathVariable String token, @PathVariable UUID vraag, Form form) {
        Optional<OwnCircles> own = links.open(token);
        return own.isEmpty() ? new CheckEndedPage() : answer(own.get(), token, "/opvolging/" + token, vraag, form);
    }

    private Answer answer(Key own, @org.jspecify.annotations.Nullable String token, String href, UUID id, Form form) {
        Reply.Question question = checkIns.question(own, id).orElseThrow(Missing::new);
        Reply reply = Coded.said(Reply.class, form.value("antwoord"));
        String note = form.optional("toelichting", CheckInPage.LONGEST_NOTE);
        if (reply == null || reply.question() != question) {
            form.wrong("toelichting", "Kies een van de antwoorden.", "Choose one of the answers.");
        }
        if (form.bad() || reply == null) {
            return new CheckInPage(href, token, checkIns.due(own), form);
        }
        checkIns.answer(own, id, reply, note);
        return Redirect.to(href).saying("Dank je. Het staat bij de kaart.", "Thank you. It is with the card.");
    }
}
