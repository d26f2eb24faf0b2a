package nl.leerkring.library.shelf;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.leerkring.circles.Entry;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Documents;
import nl.leerkring.library.Spot;
import nl.leerkring.library.Spots;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The shelf of a circle, for who is in it. */
@Controller
class ShelfController implements Entry {

    private static final String HERE = "/kring/{kring}/documenten";

    private final Lines lines;
    private final Spots spots;
    private final Documents documents;
    private final Bundle bundle;

    ShelfController(Lines lines, Spots spots, Documents documents, Bundle bundle) {
        this.lines = lines;
        this.spots = spots;
        this.documents = documents;
        this.bundle = bundle;
    }

    @GetMapping(HERE)
    ShelfPage page(Seat seat, Form form) {
        Wanted wanted = Wanted.read(form);
        List<Spot> all = spots.of(seat);
        return new ShelfPage(seat, wanted, lines.of(seat, wanted, all, ShelfPage.PER_PAGE + 1), Spots.meetings(all), documents.themes(seat));
    }

    /** Sent while it is made, so that it is never anywhere as a whole. */
    @GetMapping(HERE + "/alles")
    void all(Seat seat, Language language, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + seat.slug() + "-documenten.zip\"");
        response.setHeader("Cache-Control", "no-store");
        bundle.write(seat, language, response.getOutputStream());
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Link link(Seat seat, Language language) {
        return new Link(language == Language.NL ? "Documenten" : "Documents", seat.href() + "/documenten", "document");
    }
}
