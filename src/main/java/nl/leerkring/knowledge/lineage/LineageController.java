package nl.leerkring.knowledge.lineage;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a card came from, and who uses it now. */
@Controller
class LineageController {

    private final Lineages lineages;

    LineageController(Lineages lineages) {
        this.lineages = lineages;
    }

    @GetMapping("/kring/{kring}/kennis/{kaart}/herkomst")
    LineagePage page(Seat seat, @PathVariable UUID kaart) {
        Lineage lineage = lineages.of(seat, kaart);
        return new LineagePage(seat, lineage, Picture.of(lineage));
    }
}
