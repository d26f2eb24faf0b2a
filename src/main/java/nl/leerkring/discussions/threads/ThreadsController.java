package nl.leerkring.discussions.threads;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Entry;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Audience;
import nl.leerkring.discussions.MessageShelf;
import nl.leerkring.discussions.Subject;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.Threads;
import nl.leerkring.library.Attachments;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.errors.LargeBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The conversations of a circle, and beginning one. */
@Controller
class ThreadsController implements Entry {

    private static final String HERE = "/kring/{kring}/gesprekken";
    private static final String ABOUT = HERE + "/bij/{soort}/{id}";

    private final Threads threads;
    private final Attachments attachments;
    private final MessageShelf shelf;

    ThreadsController(Threads threads, Attachments attachments, MessageShelf shelf) {
        this.shelf = shelf;
        this.threads = threads;
        this.attachments = attachments;
    }

    @GetMapping(HERE)
    ThreadsPage list(Seat seat, Form form) {
        UUID before = form.id("voor");
        return new ThreadsPage(seat, threads.newest(seat, before), before != null);
    }

    @GetMapping(HERE + "/nieuw")
    StartPage form(Seat seat, HttpServletRequest request) {
        return LargeBodies.refused(request) ? page(speaking(seat), null, tooLarge(), 413) : page(speaking(seat), null, Draft.empty(), 200);
    }

    /** To choose from while one types a first message. */
    @GetMapping(HERE + "/namen")
    NamesPart names(Seat seat) {
        return new NamesPart(threads.names(speaking(seat), Audience.CIRCLE));
    }

    @PostMapping(HERE + "/nieuw")
    Answer start(Seat seat, Form form, @RequestParam(name = "bestand", required = false) @Nullable List<MultipartFile> chosen) {
        speaking(seat);
        String title = form.text("titel", Thread.LONGEST_TITLE).replaceAll("\\s+", " ");
        Audience audience = Optional.ofNullable(Coded.said(Audience.class, form.value("wie"))).filter(each -> each.holds(seat)).orElse(Audience.CIRCLE);
        Draft draft = Draft.read(form, chosen);
        return form.bad() ? page(seat, null, form, 422) : begun(seat, null, form, draft, () -> threads.start(seat, title, audience, draft.text(), draft.origin()));
    }

    /** The conversation about something; where there is none yet, the form to begin it. */
    @GetMapping(ABOUT)
    Answer about(Seat seat, @PathVariable String soort, @PathVariable UUID id, HttpServletRequest request) {
        Subject subject = new Subject(soort, id);
        Optional<Thread> there = threads.under(seat, subject);
        if (there.isPresent()) {
            return Redirect.to(there.get().href() + (there.get().unread() > 0 ? "#nieuw" : ""));
        }
        return LargeBodies.refused(request) ? page(seat, subject, tooLarge(), 413) : page(seat, subject, Draft.empty(), 200);
    }

    /** How far it is, on the page of what it is about. */
    @GetMapping(ABOUT + "/stand")
    StandPart stand(Seat seat, @PathVariable String soort, @PathVariable UUID id) {
        Subject subject = new Subject(soort, id);
        Optional<Thread> there = threads.under(seat, subject);
        if (there.isEmpty()) {
            threads.place(seat, subject);
        }
        return new StandPart(subject.href(seat), there.orElse(null), Thread.speaks(seat));
    }

    @PostMapping(ABOUT)
    Answer startAbout(Seat seat, @PathVariable String soort, @PathVariable UUID id, Form form,
            @RequestParam(name = "bestand", required = false) @Nullable List<MultipartFile> chosen) {
        speaking(seat);
        Subject subject = new Subject(soort, id);
        threads.place(seat, subject);
        Draft draft = Draft.read(form, chosen);
        return form.bad() ? page(seat, subject, form, 422) : begun(seat, subject, form, draft, () -> threads.start(seat, subject, draft.text(), draft.origin()));
    }

    private Answer begun(Seat seat, @Nullable Subject subject, Form form, Draft draft, java.util.function.Supplier<Threads.Posted> starting) {
        Threads.Posted posted;
        try {
            posted = starting.get();
        } catch (Refused reason) {
            return page(seat, subject, form.wrong("tekst", reason.reason().nl(), reason.reason().en()), 422);
        }
        Text trouble = draft.hang(seat, posted, shelf);
        return Redirect.to(seat.href() + "/gesprekken/" + posted.thread() + "#b" + posted.number())
                .saying(("Het gesprek is begonnen. " + trouble.nl()).strip(), ("The conversation has begun. " + trouble.en()).strip());
    }

    private StartPage page(Seat seat, @Nullable Subject subject, Form form, int status) {
        return new StartPage(seat, subject, subject == null ? null : threads.place(seat, subject), form, status, attachments.largest());
    }

    private static Form tooLarge() {
        return Draft.empty().wrong("bestand", "Dit is samen te groot om te versturen. Stuur de bestanden een voor een.", "This is too large to send in one go. Send the files one by one.");
    }

    private static Seat speaking(Seat seat) {
        if (!Thread.speaks(seat)) {
            throw new Missing();
        }
        return seat;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Link link(Seat seat, Language language) {
        return new Link(language == Language.NL ? "Gesprekken" : "Talk", seat.href() + "/gesprekken", "talk");
    }
}
