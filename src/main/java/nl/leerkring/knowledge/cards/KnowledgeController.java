package nl.leerkring.knowledge.cards;

import java.nio.charset.StandardCharsets;
import nl.leerkring.circles.Entry;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a circle knows. */
@Controller
class KnowledgeController implements Entry {

    static final String HERE = "/kring/{kring}/kennis";

    private final Shelf shelf;
    private final Export export;

    KnowledgeController(Shelf shelf, Export export) {
        this.export = export;
        this.shelf = shelf;
    }

    @GetMapping(HERE)
    KnowledgePage list(Seat seat, Form form) {
        Wanted wanted = Wanted.read(form);
        Shelf.Found found = shelf.find(seat, wanted);
        return new KnowledgePage(seat, wanted, found.cards(), found.total());
    }

    /** For whoever reads: what she may not see is not in it. */
    @GetMapping(HERE + "/csv")
    ResponseEntity<byte[]> spreadsheet(Seat seat, Language language) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kennis.csv\"")
                .body(export.of(seat, language).getBytes(StandardCharsets.UTF_8));
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
