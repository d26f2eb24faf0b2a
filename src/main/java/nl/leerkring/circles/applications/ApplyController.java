package nl.leerkring.circles.applications;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.leerkring.circles.Shown;
import nl.leerkring.circles.applications.Application.Typed;
import nl.leerkring.circles.presentation.Presentations;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Attempts;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.people.People;
import nl.leerkring.people.Workplaces;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The form with which somebody asks for a seat in an open circle. Programs that fill in forms are kept out without asking people anything. */
@Controller
class ApplyController {

    private static final String HERE = "/leerkringen/{kring}/aanmelding";
    private static final int PER_ADDRESS = 4;
    private static final int PER_NETWORK = 40;
    private static final Duration WINDOW = Duration.ofHours(1);
    /** Where errors about the form as a whole point to. */
    private static final String ALL = "verstuur";

    private final Presentations presentations;
    private final Applications applications;
    private final TermsRows terms;
    private final Attempts attempts;
    private final People people;
    private final Workplaces workplaces;
    private final Clock clock;

    ApplyController(Presentations presentations, Applications applications, TermsRows terms, Attempts attempts, People people, Workplaces workplaces, Clock clock) {
        this.presentations = presentations;
        this.applications = applications;
        this.terms = terms;
        this.attempts = attempts;
        this.people = people;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    @Open("whoever wants to apply for an open circle")
    @GetMapping(HERE)
    Answer form(@PathVariable String kring, HttpServletRequest request) {
        Shown circle = presentations.get(kring);
        Terms asked = terms.of(circle.door(), circle.id());
        if (!takes(circle, asked)) {
            return Redirect.to(circle.href()).saying("Aanmelden voor deze kring kan nu niet.", "You cannot apply for this circle now.");
        }
        Form form = Form.empty();
        Viewers.of(request).ifPresent(viewer -> form.with("naam", viewer.name()).with("email", viewer.email())
                .with("gemeente", people.suggests(viewer, viewer.email()).orElse("")));
        return page(circle, asked, form, FillTime.now(asked.secret(), clock.instant()));
    }

    @Open("whoever wants to apply for an open circle")
    @PostMapping(HERE)
    Answer apply(@PathVariable String kring, Form form, Language language, HttpServletRequest request) {
        Shown circle = presentations.get(kring);
        Terms asked = terms.of(circle.door(), circle.id());
        String email = form.email("email");
        suggest(form, email);
        workplaces.settle(Key.nobody(), form, "gemeente");
        Typed typed = ApplicationForm.read(form, asked.duo());
        if (!form.ticked("akkoord")) {
            form.wrong("akkoord", "Zet hier een vinkje als je het eens bent met de voorwaarden.", "Tick this box if you agree to the conditions.");
        }
        String stamp = look(circle, asked, form);
        if (!form.bad() && !attempts.allow("application network " + request.getRemoteAddr(), PER_NETWORK, WINDOW)) {
            form.wrong(ALL, "Vanaf jouw netwerk kwamen net erg veel aanmeldingen. Verstuur het over een uur nog eens.",
                    "A lot of applications have just come from your network. Please try again in an hour.");
        }
        if (form.bad()) {
            return page(circle, asked, form, stamp);
        }
        // who fills in the trap, or writes to one address again and again, hears what everybody hears
        if (form.value(ApplicationForm.TRAP).isEmpty() & attempts.allow("application address " + email, PER_ADDRESS, WINDOW)) {
            applications.apply(circle, email, typed, language);
        }
        return Redirect.to(circle.href() + "/aanmelding/onderweg");
    }

    @Open("whoever applied: the same for everybody")
    @GetMapping(HERE + "/onderweg")
    AppliedPage sent(@PathVariable String kring) {
        return new AppliedPage(presentations.get(kring));
    }

    /** A municipality that was left out is filled in from the mail address; the applicant looks whether it is right. */
    private void suggest(Form form, String email) {
        if (form.value("gemeente").isBlank() && Form.isEmail(email)) {
            Optional<String> suggestion = people.suggests(Key.nobody(), email);
            suggestion.ifPresent(name -> form.with("gemeente", name).wrong("gemeente",
                    "We vulden " + name + " in vanwege je mailadres. Klopt dat? Verstuur dan nog eens.",
                    "We filled in " + name + " because of your email address. Is that right? Then send it again."));
        }
    }

    /** Whether the form may be sent now. @return the stamp to give out with it when it is shown again */
    private String look(Shown circle, Terms asked, Form form) {
        String stamp = form.value("sinds");
        if (!takes(circle, asked)) {
            form.wrong(ALL, "Aanmelden kan niet meer: de aanmelding is gesloten. Wat je typte staat er nog.",
                    "You can no longer apply: applications have closed. What you typed is still here.");
            return stamp;
        }
        switch (FillTime.look(asked.secret(), stamp, clock.instant())) {
            case TOO_FAST -> form.wrong(ALL, "Dat ging heel snel. Kijk het nog even na en verstuur het dan.", "That was very quick. Please check it once more, then send it.");
            case TOO_OLD -> {
                form.wrong(ALL, "Dit formulier stond lang open. Kijk het nog even na en verstuur het dan.", "This form was open for a long time. Please check it once more, then send it.");
                return FillTime.now(asked.secret(), clock.instant());
            }
            case GOOD -> {
                // goes on
            }
        }
        return stamp;
    }

    private boolean takes(Shown circle, Terms asked) {
        return circle.open() && !circle.archived() && asked.openOn(Dates.dayOf(clock.instant()));
    }

    private ApplyPage page(Shown circle, Terms asked, Form form, String stamp) {
        return new ApplyPage(circle, asked, form, stamp, people.organisations(Key.nobody()));
    }
}
