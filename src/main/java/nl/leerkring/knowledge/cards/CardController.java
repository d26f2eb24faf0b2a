package nl.leerkring.knowledge.cards;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One card, as its readers see it. */
@Controller
class CardController {

    private final Sheets sheets;

    CardController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(KnowledgeController.HERE + "/{kaart}")
    CardPage page(Seat seat, @PathVariable UUID kaart) {
        return CardPage.of(seat, sheets.of(seat, kaart));
    }
}
