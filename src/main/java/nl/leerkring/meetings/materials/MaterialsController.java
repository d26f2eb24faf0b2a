package nl.leerkring.meetings.materials;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.errors.LargeBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What lies at a day or at one of its items. */
@Controller
class MaterialsController {

    private static final String DAY = "/kring/{kring}/bijeenkomsten/{nummer}/stukken";
    private static final String ITEM = "/kring/{kring}/bijeenkomsten/{nummer}/programma/{onderdeel}/stukken";

    private final Meetings meetings;
    private final Programme programme;
    private final Materials materials;
    private final Attachments attachments;

    MaterialsController(Meetings meetings, Programme programme, Materials materials, Attachments attachments) {
        this.meetings = meetings;
        this.programme = programme;
        this.materials = materials;
        this.attachments = attachments;
    }

    /** Also where somebody comes who sent more than fits. */
    @GetMapping({DAY, ITEM})
    MaterialsPage page(Seat seat, @PathVariable int nummer, @PathVariable(required = false) @Nullable UUID onderdeel, HttpServletRequest request) {
        Folder folder = folder(seat, nummer, onderdeel);
        Form form = Form.empty();
        if (!LargeBodies.refused(request)) {
            return page(folder, form, 200, "");
        }
        return page(folder, form.wrong("bestand", "Dit is samen te groot om te versturen. Stuur de bestanden een voor een, of deel een link.",
                "This is too large to send in one go. Send the files one by one, or share a link."), 413, "");
    }

    /** The list alone, for when something came or went. */
    @GetMapping({DAY + "/lijst", ITEM + "/lijst"})
    ListPart list(Seat seat, @PathVariable int nummer, @PathVariable(required = false) @Nullable UUID onderdeel) {
        Folder folder = folder(seat, nummer, onderdeel);
        return new ListPart(folder, materials.of(folder));
    }

    @PostMapping({DAY, ITEM})
    Answer add(Seat seat, @PathVariable int nummer, @PathVariable(required = false) @Nullable UUID onderdeel, Form form,
            @RequestParam(name = "bestand", required = false) @Nullable List<MultipartFile> chosen) {
        Folder folder = filled(folder(seat, nummer, onderdeel));
        Sent sent = Sent.read(form, chosen);
        if (form.bad()) {
            return page(folder, form, 422, "");
        }
        Materials.Outcome outcome = materials.add(folder, sent);
        if (!outcome.refused().isEmpty()) {
            form.wrong("bestand", outcome.reasons().nl(), outcome.reasons().en());
            return page(folder, form, outcome.refused().getFirst().status(), outcome.names());
        }
        return Redirect.to(folder.about() + "#stukken").saying(outcome.names() + (outcome.added().size() == 1 ? " staat erbij." : " staan erbij."),
                outcome.names() + (outcome.added().size() == 1 ? " is there." : " are there."));
    }

    @PostMapping(DAY + "/{stuk}/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID stuk) {
        Attachment attachment = attachments.find(seat, stuk).orElseThrow(Missing::new);
        Folder folder = taken(seat, nummer, attachment);
        materials.remove(seat, seat.circle().value(), attachment);
        return Redirect.to(folder.about()).saying("‘" + attachment.name() + "’ is weg.", "‘" + attachment.name() + "’ has been removed.")
                .undo(folder.day() + "/stukken/" + stuk + "/herstel");
    }

    @PostMapping(DAY + "/{stuk}/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID stuk) {
        Attachment attachment = attachments.removed(seat, stuk).or(() -> attachments.find(seat, stuk)).orElseThrow(Missing::new);
        Folder folder = taken(seat, nummer, attachment);
        materials.restore(seat, seat.circle().value(), attachment);
        return Redirect.to(folder.about()).saying("‘" + attachment.name() + "’ staat er weer bij.", "‘" + attachment.name() + "’ is back.");
    }

    private Folder folder(Seat seat, int number, @Nullable UUID item) {
        Meeting meeting = meetings.get(seat, number);
        ProgrammeItem found = item == null ? null : programme.find(seat, new ProgrammeItemId(item)).filter(each -> each.meeting().equals(meeting.id()))
                .map(Programme.Found::item).orElseThrow(Missing::new);
        return new Folder(seat, meeting, found, meetings.organises(seat, meeting).orElse(null));
    }

    /** For who may not add, it is as if there is no such form. */
    private static Folder filled(Folder folder) {
        return Optional.of(folder).filter(Folder::fills).orElseThrow(Missing::new);
    }

    private Folder taken(Seat seat, int number, Attachment attachment) {
        boolean atDay = attachment.subject().kind().equals(Folder.DAY);
        Folder folder = folder(seat, number, atDay ? null : attachment.subject().id());
        if (!folder.subject().equals(attachment.subject()) || !folder.takes(attachment)) {
            throw new Missing();
        }
        return folder;
    }

    private MaterialsPage page(Folder folder, Form form, int status, String kept) {
        return new MaterialsPage(folder, materials.of(folder), form, status, kept, materials.largest());
    }
}
