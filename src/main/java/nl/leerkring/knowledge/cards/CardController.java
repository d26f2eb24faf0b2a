package nl.leerkring.knowledge.cards;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Enclosures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One card, as its readers see it. */
@Controller
class CardController {

    private final Sheets sheets;
    private final Enclosures enclosures;

    CardController(Sheets sheets, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.sheets = sheets;
    }

    @GetMapping(KnowledgeController.HERE + "/{kaart}")
    CardPage page(Seat seat, @PathVariable UUID kaart) {
        Sheet sheet = sheets.of(seat, kaart);
        return CardPage.of(seat, sheet, enclosures.of(seat, sheet.card().id()));
    }
}
