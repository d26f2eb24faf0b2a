package nl.leerkring.knowledge.cards;

import java.util.UUID;
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

/** How one's own municipality does a shared experiment. */
@Controller
class VariantController {

    private static final String HERE = KnowledgeController.HERE + "/{kaart}/variant";

    private final Cards cards;
    private final Variants variants;

    VariantController(Cards cards, Variants variants) {
        this.cards = cards;
        this.variants = variants;
    }

    @GetMapping(HERE)
    VariantPage page(Seat seat, @PathVariable UUID kaart) {
        Card card = card(seat, kaart);
        return new VariantPage(seat, card, variants.of(Contributor.of(seat), card));
    }

    @PostMapping(HERE)
    Answer save(Seat seat, @PathVariable UUID kaart, Form form) {
        Card card = card(seat, kaart);
        Contributor by = Contributor.of(seat);
        String text = form.text("tekst", VariantPage.LONGEST);
        String result = form.optional("uitkomst", VariantPage.LONGEST);
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        if (form.bad()) {
            return new VariantPage(seat, card, form);
        }
        if (!variants.save(by, card, text, result, version == null ? 0 : version)) {
            form.with("versie", variants.of(by, card).value("versie")).wrong("tekst", "Een collega veranderde dit intussen. Bewaar nog eens om te houden wat hier staat.",
                    "A colleague changed this meanwhile. Save again to keep what is here.");
            return new VariantPage(seat, card, form);
        }
        return Redirect.to(seat.href() + card.path() + "#varianten").saying("Bewaard. Jullie doen mee.", "Saved. You take part.");
    }

    /** Who works nowhere in particular has no variant. */
    private Card card(Seat seat, UUID id) {
        Card card = cards.find(seat, id).orElseThrow(Missing::new);
        if (card.kind() != Kind.EXPERIMENT || card.state().ended() || seat.organisation() == null || !Contributor.may(seat)) {
            throw new Missing();
        }
        return card;
    }
}
