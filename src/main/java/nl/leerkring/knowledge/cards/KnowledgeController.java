package nl.leerkring.knowledge.cards;

import nl.leerkring.circles.Entry;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a circle knows. */
@Controller
class KnowledgeController implements Entry {

    static final String HERE = "/kring/{kring}/kennis";

    private final Shelf shelf;

    KnowledgeController(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping(HERE)
    KnowledgePage list(Seat seat, Form form) {
        Wanted wanted = Wanted.read(form);
        Shelf.Found found = shelf.find(seat, wanted);
        return new KnowledgePage(seat, wanted, found.cards(), found.total());
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Link link(Seat seat, Language language) {
        return new Link(language == Language.NL ? "Kennis" : "Knowledge", seat.href() + "/kennis", "question");
    }
}
