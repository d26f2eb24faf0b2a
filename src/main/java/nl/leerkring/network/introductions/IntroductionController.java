package nl.leerkring.network.introductions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.network.Networker;
import nl.leerkring.network.directory.Listing;
import nl.leerkring.network.directory.Listings;
import nl.leerkring.notices.Notices;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking to be introduced and answering, signed in or by the link in a mail. Looking changes nothing, because mail scanners open links. */
@Controller
class IntroductionController {

    private static final String PERSON = "/netwerk/mensen/{persoon}/kennismaking";
    private static final String LINK = "/kennismaking/{token}";
    private static final Text MET = Text.of("Jullie zijn aan elkaar voorgesteld. Jullie krijgen allebei een mail.", "You have been introduced. You both get an email.");
    private static final Text NO = Text.of("Je zei nee. De ander hoort niet waarom.", "You said no. The other does not hear why.");

    private final Introductions introductions;
    private final Matches matches;
    private final Listings listings;
    private final AnswerLinks links;
    private final Notices notices;

    IntroductionController(Introductions introductions, Matches matches, Listings listings, AnswerLinks links, Notices notices) {
        this.introductions = introductions;
        this.matches = matches;
        this.listings = listings;
        this.links = links;
        this.notices = notices;
    }

    @GetMapping(Introductions.HERE)
    IntroductionsPage list(Networker by) {
        List<Introduction> all = introductions.of(by);
        if (all.stream().anyMatch(each -> each.open() && !each.mine())) {
            notices.seen(by, Introductions.HERE);
        }
        return new IntroductionsPage(by, all, matches.of(by), listings.one(by, by.person()).isPresent(), Form.empty());
    }

    @GetMapping(PERSON)
    AskPage form(Networker by, @PathVariable UUID persoon) {
        return page(by, listing(by, persoon), Form.empty());
    }

    @PostMapping(PERSON)
    Answer ask(Networker by, @PathVariable UUID persoon, Form form) {
        Listing other = listing(by, persoon);
        String why = form.optional("waarom", Introduction.LONGEST_WHY);
        if (form.bad()) {
            return page(by, other, form);
        }
        Redirect there = Redirect.to(Introductions.HERE);
        return introductions.ask(by, persoon, why) ? there.saying(MET)
                : there.saying("Je verzoek is verstuurd. Zegt de ander ja, dan krijgen jullie allebei een mail.", "Your request has been sent. If the other says yes, you both get an email.");
    }

    @PostMapping(Introductions.HERE + "/{kennismaking}/antwoord")
    Answer answer(Networker by, @PathVariable UUID kennismaking, Form form) {
        Introduction asked = introductions.one(by, by.person(), kennismaking).filter(each -> !each.mine()).orElseThrow(Missing::new);
        Boolean yes = said(form);
        if (yes == null) {
            return new IntroductionsPage(by, introductions.of(by), matches.of(by), true, form);
        }
        return introductions.answer(by, asked.id(), yes) ? Redirect.to(Introductions.HERE).saying(yes ? MET : NO)
                : Redirect.to(Introductions.HERE).saying("Dit verzoek wacht niet meer op antwoord.", "This request is no longer waiting for an answer.");
    }

    @PostMapping(Introductions.HERE + "/{kennismaking}/einde")
    Redirect withdraw(Networker by, @PathVariable UUID kennismaking) {
        introductions.one(by, by.person(), kennismaking).filter(Introduction::mine).orElseThrow(Missing::new);
        return introductions.withdraw(by, kennismaking) ? Redirect.to(Introductions.HERE).saying("Je verzoek is ingetrokken.", "Your request has been withdrawn.")
                : Redirect.to(Introductions.HERE).saying("Dit verzoek wacht niet meer op antwoord.", "This request is no longer waiting for an answer.");
    }

    @Open("the link is the key to one request, for who was asked")
    @GetMapping(LINK)
    Answer page(@PathVariable String token, Form form) {
        return links.open(token).<Answer>map(asked -> new LinkPage(token, asked, form.value("antwoord"), Form.empty())).orElseGet(() -> new EndedPage(null));
    }

    @Open("the link is the key to one request, for who was asked")
    @PostMapping(LINK)
    Answer answer(@PathVariable String token, Form form) {
        Optional<Introduction> asked = links.open(token);
        AnswerLinks.Holder holder = links.holder(token).orElse(null);
        if (asked.isEmpty() || holder == null) {
            return new EndedPage(null);
        }
        Boolean yes = said(form);
        if (yes == null) {
            return new LinkPage(token, asked.get(), "", form);
        }
        return introductions.answer(holder, holder.introduction(), yes) ? new EndedPage(yes ? MET : NO) : new EndedPage(null);
    }

    private static @org.jspecify.annotations.Nullable Boolean said(Form form) {
        String answer = form.value("antwoord");
        if (answer.equals("ja") || answer.equals("nee")) {
            return answer.equals("ja");
        }
        form.wrong("antwoord", "Kies ja of nee.", "Choose yes or no.");
        return null;
    }

    private Listing listing(Networker by, UUID person) {
        return listings.one(by, person).orElseThrow(Missing::new);
    }

    private AskPage page(Networker by, Listing other, Form form) {
        UUID person = other.id().value();
        Introduction asked = introductions.asked(by, person).orElse(null);
        return new AskPage(other, asked, asked == null ? introductions.obstacle(by, person) : null, form);
    }
}
