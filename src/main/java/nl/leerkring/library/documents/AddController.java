package nl.leerkring.library.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Document;
import nl.leerkring.library.Documents;
import nl.leerkring.library.Spot;
import nl.leerkring.library.Spots;
import nl.leerkring.library.arrivals.Arrivals;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.errors.LargeBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files and links come to the shelf. */
@Controller
class AddController {

    private static final String NEW = "/kring/{kring}/documenten/nieuw";
    private static final int MOST = 20;

    private final Additions additions;
    private final Documents documents;
    private final Attachments attachments;
    private final Arrivals arrivals;
    private final Spots spots;

    AddController(Additions additions, Documents documents, Attachments attachments, Arrivals arrivals, Spots spots) {
        this.additions = additions;
        this.documents = documents;
        this.attachments = attachments;
        this.arrivals = arrivals;
        this.spots = spots;
    }

    /** Also where somebody comes who sent more than fits. */
    @GetMapping(NEW)
    AddPage form(Seat seat, HttpServletRequest request) {
        Form form = Form.empty();
        if (!LargeBodies.refused(request)) {
            return page(adding(seat), form, 200, "", List.of(), spots.of(seat));
        }
        return page(adding(seat), form.wrong("bestand", "Dit is samen te groot om te versturen. Stuur de bestanden een voor een, of deel een link.",
                "This is too large to send in one go. Send the files one by one, or share a link."), 413, "", List.of(), spots.of(seat));
    }

    @PostMapping(NEW)
    Answer add(Seat seat, Form form, @RequestParam(name = "bestand", required = false) @Nullable List<MultipartFile> chosen) {
        List<Spot> all = spots.of(adding(seat));
        List<MultipartFile> files = files(chosen);
        List<UUID> anyway = form.ids("toch");
        Document.Draft said = Words.read(form, all, false);
        String link = Words.link(form);
        int many = files.size() + form.ids("onderweg").size() + anyway.size() + (link.isEmpty() ? 0 : 1);
        check(form, many);
        if (form.bad()) {
            return page(seat, form, 422, "", List.of(), all);
        }
        form.ids("aangekomen").stream().filter(each -> !anyway.contains(each)).forEach(each -> arrivals.end(seat, each));
        Document.Draft each = many == 1 ? said : Words.untitled(said);
        Additions.Outcome outcome = additions.add(seat, each, files, form.ids("onderweg"), anyway);
        if (!link.isEmpty()) {
            additions.link(seat, each, link, outcome);
        }
        return outcome.settled() ? done(seat, outcome) : again(seat, form, outcome, all);
    }

    /** What waited for a choice and was not chosen, is a choice too. */
    private static void check(Form form, int many) {
        if (many == 0 && form.ids("aangekomen").isEmpty()) {
            form.wrong("bestand", "Kies een bestand of vul een link in.", "Choose a file or fill in a link.");
        }
        if (many > MOST) {
            form.wrong("bestand", "Stuur hooguit " + MOST + " bestanden tegelijk.", "Send " + MOST + " files at a time at most.");
        }
    }

    private static Redirect done(Seat seat, Additions.Outcome outcome) {
        String to = seat.href() + "/documenten" + (outcome.added().size() == 1 ? "/" + outcome.added().getFirst() : "");
        if (outcome.added().isEmpty()) {
            return Redirect.to(to).saying("Er is niets bijgezet.", "Nothing was added.");
        }
        boolean one = outcome.added().size() == 1;
        return Redirect.to(to).saying(outcome.told() + (one ? " staat erbij." : " staan erbij."), outcome.told() + (one ? " is there." : " are there."));
    }

    private AddPage again(Seat seat, Form form, Additions.Outcome outcome, List<Spot> all) {
        if (!outcome.refused().isEmpty()) {
            form.wrong("bestand", outcome.reasons().nl(), outcome.reasons().en());
        }
        int status = outcome.refused().isEmpty() ? 409 : outcome.refused().getFirst().status();
        return page(seat, form.with("link", ""), status, outcome.told(), outcome.twins(), all);
    }

    private static List<MultipartFile> files(@Nullable List<MultipartFile> chosen) {
        return Objects.requireNonNullElse(chosen, List.<MultipartFile>of()).stream()
                .filter(file -> file.getSize() > 0 || file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()).toList();
    }

    /** For who may not add, it is as if there is no such form. */
    private static Seat adding(Seat seat) {
        if (!Document.adds(seat)) {
            throw new Missing();
        }
        return seat;
    }

    private AddPage page(Seat seat, Form form, int status, String kept, List<Twin> twins, List<Spot> all) {
        return new AddPage(seat, form, status, kept, twins, Spots.meetings(all), documents.themes(seat), attachments.largest());
    }
}
