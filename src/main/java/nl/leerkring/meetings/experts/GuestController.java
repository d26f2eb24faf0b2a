package nl.leerkring.meetings.experts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerkring.database.Database;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Downloads;
import nl.leerkring.meetings.calendar.Hours;
import nl.leerkring.meetings.materials.Materials;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
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

/** Where the link of an expert leads. Looking changes nothing, because mail scanners open links. */
@Controller
class GuestController {

    private static final String HERE = "/gast/{token}";
    private static final String KEY = "the link is the key to this one item";

    private final ExpertLinks links;
    private final Experts experts;
    private final ExpertMails mails;
    private final Materials materials;
    private final Attachments attachments;
    private final Downloads downloads;
    private final Hours hours;
    private final Database database;

    GuestController(ExpertLinks links, Experts experts, ExpertMails mails, Materials materials, Attachments attachments, Downloads downloads, Hours hours,
            Database database) {
        this.links = links;
        this.experts = experts;
        this.mails = mails;
        this.materials = materials;
        this.attachments = attachments;
        this.downloads = downloads;
        this.hours = hours;
        this.database = database;
    }

    @Open(KEY)
    @GetMapping(HERE)
    Answer look(@PathVariable String token) {
        return opened(token, link -> page(token, link, Form.empty(), "", 200, ""));
    }

    /** Also where somebody comes who sent more than fits. */
    @Open(KEY)
    @GetMapping(HERE + "/stukken")
    Answer files(@PathVariable String token, HttpServletRequest request) {
        return opened(token, link -> LargeBodies.refused(request) ? page(token, link, Form.empty().wrong("bestand",
                "Dit is samen te groot om te versturen. Stuur de bestanden een voor een.", "This is too large to send in one go. Send the files one by one."), "stukken", 413, "")
                : page(token, link, Form.empty(), "", 200, ""));
    }

    @Open(KEY)
    @PostMapping(HERE + "/antwoord")
    Answer answer(@PathVariable String token, Form form) {
        return opened(token, link -> {
            Expert.Answer answer = form.choice("antwoord", Expert.Answer.class);
            String remark = form.optional("opmerking", 1000);
            if (answer == null || answer == Expert.Answer.NONE) {
                form.wrong("opmerking", "Kies of je komt of niet.", "Choose whether you are coming or not.");
            }
            if (form.bad() || answer == null) {
                return page(token, link, form, "antwoord", 422, "");
            }
            experts.answer(link, answer, remark);
            return back(token).saying(answer == Expert.Answer.YES ? "Fijn dat je komt." : "Je antwoord staat erin.", answer == Expert.Answer.YES ? "Good that you are coming." : "Your answer has been saved.");
        });
    }

    @Open(KEY)
    @PostMapping(HERE + "/wensen")
    Answer wishes(@PathVariable String token, Form form) {
        return opened(token, link -> {
            Expert.Wishes wishes = new Expert.Wishes(form.optional("techniek", 1000), form.optional("aankomst", 500), form.optional("eten", 300));
            if (form.bad()) {
                return page(token, link, form, "wensen", 422, "");
            }
            experts.wish(link, wishes);
            return back(token).saying("Bewaard. Wie de dag organiseert leest het.", "Saved. The organisers of the day will read it.");
        });
    }

    @Open(KEY)
    @PostMapping(HERE + "/stukken")
    Answer send(@PathVariable String token, Form form, @RequestParam(name = "bestand", required = false) @Nullable List<MultipartFile> chosen) {
        return opened(token, link -> {
            List<MultipartFile> files = Materials.chosen(form, chosen);
            if (!form.bad() && files.isEmpty()) {
                form.wrong("bestand", "Kies een bestand.", "Choose a file.");
            }
            if (form.bad()) {
                return page(token, link, form, "stukken", 422, "");
            }
            Expert expert = experts.of(link);
            Contribution contribution = mails.contribution(link, expert);
            Materials.Outcome outcome = materials.add(link, link.circle(), contribution.item(), contribution.href(), expert.name(), files);
            if (!outcome.refused().isEmpty()) {
                form.wrong("bestand", outcome.reasons().nl(), outcome.reasons().en());
                return page(token, link, form, "stukken", outcome.refused().getFirst().status(), outcome.names());
            }
            return back(token).saying(outcome.names() + " staat klaar.", outcome.names() + " is ready.");
        });
    }

    @Open(KEY)
    @PostMapping(HERE + "/stukken/{stuk}/verwijdering")
    Answer remove(@PathVariable String token, @PathVariable UUID stuk) {
        return opened(token, link -> {
            Attachment own = attachments.find(link, stuk).filter(experts.of(link)::sent).orElseThrow(Missing::new);
            materials.remove(link, link.circle(), own);
            return back(token).saying("‘" + own.name() + "’ is weg.", "‘" + own.name() + "’ has been removed.").undo("/gast/" + token + "/stukken/" + stuk + "/herstel");
        });
    }

    @Open(KEY)
    @PostMapping(HERE + "/stukken/{stuk}/herstel")
    Answer restore(@PathVariable String token, @PathVariable UUID stuk) {
        return opened(token, link -> {
            Attachment own = attachments.removed(link, stuk).filter(experts.of(link)::sent).orElseThrow(Missing::new);
            materials.restore(link, link.circle(), own);
            return back(token).saying("‘" + own.name() + "’ staat er weer.", "‘" + own.name() + "’ is back.");
        });
    }

    /** Only what this expert handed in. */
    @Open(KEY)
    @GetMapping(HERE + "/stukken/{stuk}/bestand")
    ResponseEntity<Resource> file(@PathVariable String token, @PathVariable UUID stuk) {
        ExpertLinks.Opening link = links.open(token).opening();
        if (link == null) {
            throw new Missing();
        }
        return downloads.file(attachments.find(link, stuk).filter(experts.of(link)::sent).orElseThrow(Missing::new));
    }

    @Open(KEY)
    @GetMapping(HERE + "/agenda.ics")
    void calendar(@PathVariable String token, Language language, HttpServletResponse response) throws IOException {
        ExpertLinks.Opening link = links.open(token).opening();
        if (link == null) {
            throw new Missing();
        }
        Contribution contribution = mails.contribution(link, experts.of(link));
        if (!contribution.occasion().meeting().dated()) {
            throw new Refused("Deze bijeenkomst heeft nog geen datum.", "This meeting has no date yet.");
        }
        hours.write(contribution.item().id().toString(), contribution.occasion().circleName() + ": " + contribution.item().title(), contribution.occasion().meeting(),
                contribution.from(), contribution.until(), language, response);
    }

    private Answer opened(String token, Function<ExpertLinks.Opening, Answer> then) {
        ExpertLinks.Found found = links.open(token);
        return found.opening() == null ? new GuestEndedPage(found.ended()) : then.apply(found.opening());
    }

    private GuestPage page(String token, ExpertLinks.Opening link, Form form, String which, int status, String kept) {
        return database.read(link, sql -> {
            Expert expert = experts.of(link);
            List<Attachment> own = attachments.on(link, link.item().value()).stream().filter(expert::sent).toList();
            return new GuestPage(token, expert, mails.contribution(link, expert), Briefing.of(sql, link, expert), own, form, which, status, kept, materials.largest());
        });
    }

    private static Redirect back(String token) {
        return Redirect.to("/gast/" + token);
    }
}
