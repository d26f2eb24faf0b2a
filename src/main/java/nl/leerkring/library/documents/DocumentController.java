package nl.leerkring.library.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.Onward;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Document;
import nl.leerkring.library.Documents;
import nl.leerkring.library.Downloads;
import nl.leerkring.library.Spot;
import nl.leerkring.library.Spots;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.library.intake.Intake;
import nl.leerkring.library.intake.Received;
import nl.leerkring.library.reading.Readings;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.errors.LargeBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A document of the shelf: to look at, and for who put it there or coordinates, to change. */
@Controller
class DocumentController {

    private static final String SHELF = "/kring/{kring}/documenten";
    private static final String ONE = SHELF + "/{document}";

    private final Documents documents;
    private final Attachments attachments;
    private final Downloads downloads;
    private final Readings readings;
    private final Intake intake;
    private final Spots spots;
    private final Onward onward;

    DocumentController(Documents documents, Attachments attachments, Downloads downloads, Readings readings, Intake intake, Spots spots, Onward onward) {
        this.documents = documents;
        this.attachments = attachments;
        this.downloads = downloads;
        this.readings = readings;
        this.intake = intake;
        this.spots = spots;
        this.onward = onward;
    }

    @GetMapping(ONE)
    DocumentPage page(Seat seat, @PathVariable UUID document) {
        return page(seat, get(seat, document), Form.empty(), 200);
    }

    /** A PDF as the browser shows it: only where this page frames it, and without anything that it could fetch or run. */
    @GetMapping(ONE + "/inkijk")
    ResponseEntity<Resource> look(Seat seat, @PathVariable UUID document) {
        Attachment latest = attachments.find(seat, get(seat, document).latest()).orElseThrow(Missing::new);
        return downloads.shown(latest);
    }

    @GetMapping(SHELF + "/prullenbak")
    BinPage bin(Seat seat) {
        if (!seat.role().takesPart()) {
            throw new Missing();
        }
        return new BinPage(seat, documents.bin(seat));
    }

    @GetMapping(ONE + "/gegevens")
    ChangePage change(Seat seat, @PathVariable UUID document) {
        Document found = mine(seat, document);
        return change(seat, found, Words.of(found), 200, spots.of(seat));
    }

    @PostMapping(ONE + "/gegevens")
    Answer save(Seat seat, @PathVariable UUID document, Form form) {
        Document found = mine(seat, document);
        List<Spot> all = spots.of(seat);
        Document.Draft said = Words.read(form, all, true);
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return change(seat, found, form, 422, all);
        }
        if (!documents.change(seat, found, version == null ? 0 : version, said)) {
            Document now = mine(seat, document);
            form.with("versie", now.version()).wrong("titel", "Iemand wijzigde dit intussen. Het heet nu ‘" + now.title() + "’. Bewaar nog eens om te houden wat hier staat.",
                    "Somebody changed this meanwhile. It is now called ‘" + now.title() + "’. Save again to keep what is here.");
            return change(seat, now, form, 409, all);
        }
        return Redirect.to(found.href(seat)).saying("Het is gewijzigd.", "It is changed.");
    }

    /** For who sent more than fits. */
    @GetMapping(ONE + "/versies")
    DocumentPage large(Seat seat, @PathVariable UUID document, HttpServletRequest request) {
        Form form = Form.empty();
        if (!LargeBodies.refused(request)) {
            return page(seat, get(seat, document), form, 200);
        }
        return page(seat, mine(seat, document), form.wrong("bestand", "Dit is te groot om te versturen.", "This is too large to send."), 413);
    }

    @PostMapping(ONE + "/versies")
    Answer renew(Seat seat, @PathVariable UUID document, Form form, @RequestParam(name = "bestand", required = false) @Nullable MultipartFile file) {
        Document found = mine(seat, document);
        boolean linked = !attachments.find(seat, found.latest()).orElseThrow(Missing::new).file();
        try {
            if (linked) {
                form.text("link", 1000);
                String link = Words.link(form);
                if (form.bad()) {
                    return page(seat, found, form, 422);
                }
                documents.renew(seat, found, link);
            } else if (file == null || file.isEmpty()) {
                return page(seat, found, form.wrong("bestand", "Kies een bestand.", "Choose a file."), 422);
            } else {
                file(seat, found, file);
            }
        } catch (Unacceptable reason) {
            return page(seat, found, form.wrong(linked ? "link" : "bestand", reason.reason().nl(), reason.reason().en()), reason.status());
        }
        return Redirect.to(found.href(seat)).saying("De nieuwe versie staat erbij; de oude blijft.", "The new version is there; the old one stays.");
    }

    private void file(Seat seat, Document document, MultipartFile file) {
        try (Received received = intake.receive(file)) {
            if (received.hash().equals(attachments.find(seat, document.latest()).orElseThrow(Missing::new).hash())) {
                throw new Unacceptable(409, nl.leerkring.web.Text.of("Dit is precies de versie die er al staat.", "This is exactly the version that is there."));
            }
            documents.renew(seat, document, received);
        }
    }

    @PostMapping(ONE + "/versies/{nummer}/herstel")
    Redirect goBack(Seat seat, @PathVariable UUID document, @PathVariable int nummer) {
        Document found = mine(seat, document);
        if (!documents.goBack(seat, found, nummer)) {
            throw new Missing();
        }
        return Redirect.to(found.href(seat)).saying("We gaan verder met versie " + nummer + ".", "We go on with version " + nummer + ".");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable UUID document) {
        Document found = mine(seat, document);
        documents.remove(seat, found);
        return Redirect.to(seat.href() + "/documenten").saying("‘" + found.title() + "’ ligt in de prullenbak.", "‘" + found.title() + "’ is in the bin.")
                .undo(found.href(seat) + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable UUID document) {
        Document found = documents.binned(seat, document).or(() -> documents.find(seat, document)).filter(each -> each.changes(seat)).orElseThrow(Missing::new);
        documents.restore(seat, found);
        return Redirect.to(found.href(seat)).saying("‘" + found.title() + "’ staat er weer.", "‘" + found.title() + "’ is back.");
    }

    private Document get(Seat seat, UUID document) {
        return documents.find(seat, document).orElseThrow(Missing::new);
    }

    private Document mine(Seat seat, UUID document) {
        return documents.find(seat, document).filter(each -> each.changes(seat)).orElseThrow(Missing::new);
    }

    private ChangePage change(Seat seat, Document document, Form form, int status, List<Spot> all) {
        return new ChangePage(seat, document, form, status, Spots.meetings(all), documents.themes(seat));
    }

    private DocumentPage page(Seat seat, Document document, Form form, int status) {
        List<Document.Revision> revisions = documents.revisions(seat, document.id());
        Map<UUID, Attachment> files = attachments.all(seat, Stream.concat(Stream.of(document.latest()), revisions.stream().map(Document.Revision::attachment)).collect(Collectors.toSet()));
        if (!files.containsKey(document.latest())) {
            throw new Missing();
        }
        Spot spot = document.said().meeting() == null ? null : spots.of(seat).stream().filter(each -> each.subject().equals(document.said().meeting())).findFirst().orElse(null);
        return new DocumentPage(seat, document, spot, revisions, files, readings.of(seat, document.latest()).orElse(null),
                onward.of(seat, List.of(document.id())).getOrDefault(document.id(), List.of()), form, status, attachments.largest());
    }
}
