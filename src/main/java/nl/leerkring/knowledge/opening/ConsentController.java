package nl.leerkring.knowledge.opening;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.identity.Viewer;
import nl.leerkring.knowledge.CardId;
import nl.leerkring.notices.Notices;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is named on a card says yes or no, and takes it back when she likes: also when the circle is closed, or she left it. */
@Controller
class ConsentController {

    private final Answers answers;
    private final Notices notices;

    ConsentController(Answers answers, Notices notices) {
        this.answers = answers;
        this.notices = notices;
    }

    @GetMapping("/mijn/toestemmingen")
    ConsentsPage all(Viewer me) {
        return new ConsentsPage(answers.ofPerson(me.id()));
    }

    @GetMapping("/mijn/toestemmingen/{kaart}")
    ConsentPage page(Viewer me, @PathVariable UUID kaart) {
        return page(me, new CardId(kaart), false);
    }

    /** As it stands in mails of before. */
    @GetMapping("/kring/{kring}/kennis/{kaart}/toestemming")
    Redirect before(Viewer me, @PathVariable UUID kaart) {
        return Redirect.to(new CardId(kaart).consent());
    }

    private ConsentPage page(Viewer me, CardId card, boolean changed) {
        return new ConsentPage(answers.mine(me.id(), card).orElseThrow(Missing::new), changed);
    }

    @PostMapping("/mijn/toestemmingen/{kaart}")
    Answer answer(Viewer me, @PathVariable UUID kaart, Form form) {
        CardId card = new CardId(kaart);
        String answer = form.oneOf("antwoord", Set.of("ja", "nee"));
        if (form.bad()) {
            throw new Missing();
        }
        Redirect back = Redirect.to(card.consent());
        Answers.Heard heard = answers.answer(me.id(), card, answer.equals("ja"), form.value("tekst"));
        if (heard == Answers.Heard.YES || heard == Answers.Heard.NO) {
            notices.seen(me, back.to());
        }
        return switch (heard) {
            case YES -> back.saying("Dank je. Je vindt het goed.", "Thank you. You agree.");
            case NO -> (answers.mine(me.id(), card).isPresent() ? back : Redirect.to("/mijn/toestemmingen")).saying("Het blijft in de kring.", "It stays in the circle.");
            case OTHER_WORDS -> page(me, card, true);
            case NOT -> throw new Missing();
        };
    }
}
