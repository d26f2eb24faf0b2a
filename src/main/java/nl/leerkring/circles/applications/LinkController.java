package nl.leerkring.circles.applications;

import java.util.Optional;
import nl.leerkring.circles.applications.Application.State;
import nl.leerkring.circles.applications.Application.Typed;
import nl.leerkring.circles.applications.Applications.Opened;
import nl.leerkring.database.Key;
import nl.leerkring.people.People;
import nl.leerkring.people.Workplaces;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the link in the mail leads: the applicant confirms, reads, changes or withdraws. Looking changes nothing: mail scanners look too. */
@Controller
class LinkController {

    private static final String HERE = "/aanmelding/{token}";

    private final Applications applications;
    private final TermsRows terms;
    private final People people;
    private final Workplaces workplaces;

    LinkController(Applications applications, TermsRows terms, People people, Workplaces workplaces) {
        this.applications = applications;
        this.terms = terms;
        this.people = people;
        this.workplaces = workplaces;
    }

    @Open("the link is the key")
    @GetMapping(HERE)
    Answer look(@PathVariable String token) {
        return applications.open(token).<Answer>map(opened -> new LinkPage(token, opened)).orElseGet(LinkEndedPage::new);
    }

    @Open("the link is the key")
    @PostMapping(HERE + "/bevestiging")
    Answer confirm(@PathVariable String token) {
        Optional<Opened> found = applications.open(token);
        if (found.isEmpty()) {
            return new LinkEndedPage();
        }
        running(found.get());
        if (!applications.confirm(found.get())) {
            throw new Refused("Van dit mailadres ligt er al een aanmelding voor deze kring. Gebruik de link in de mail die daarbij hoort.",
                    "There already is an application for this circle from this address. Use the link in the email about it.");
        }
        return Redirect.to("/aanmelding/" + token).saying("Je aanmelding is bevestigd.", "Your application has been confirmed.");
    }

    @Open("the link is the key")
    @GetMapping(HERE + "/gegevens")
    Answer form(@PathVariable String token) {
        Optional<Opened> found = applications.open(token);
        if (found.isEmpty()) {
            return new LinkEndedPage();
        }
        return changeable(found.get()) ? page(token, found.get(), found.get().application().form(), false) : Redirect.to("/aanmelding/" + token);
    }

    @Open("the link is the key")
    @PostMapping(HERE + "/gegevens")
    Answer change(@PathVariable String token, Form form) {
        Optional<Opened> found = applications.open(token);
        if (found.isEmpty()) {
            return new LinkEndedPage();
        }
        Opened opened = found.get();
        running(opened);
        if (!changeable(opened)) {
            throw decided();
        }
        workplaces.settle(opened.door(), form, "gemeente");
        Typed typed = ApplicationForm.read(form, terms.of(opened.door(), opened.circle()).duo());
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        if (form.bad()) {
            return page(token, opened, form, false);
        }
        if (!applications.change(opened, typed, version == null ? 0 : version)) {
            Opened now = applications.open(token).filter(LinkController::changeable).orElseThrow(LinkController::decided);
            return page(token, now, form.with("versie", now.application().version()), true);
        }
        return Redirect.to("/aanmelding/" + token).saying("Je aanmelding is gewijzigd.", "Your application has been changed.");
    }

    @Open("the link is the key")
    @PostMapping(HERE + "/intrekking")
    Answer withdraw(@PathVariable String token) {
        Optional<Opened> found = applications.open(token);
        if (found.isEmpty()) {
            return new LinkEndedPage();
        }
        if (!applications.withdraw(found.get()) && applications.open(token).filter(now -> now.application().state() == State.WITHDRAWN).isEmpty()) {
            throw decided();
        }
        return Redirect.to("/aanmelding/" + token).saying("Je aanmelding is ingetrokken.", "Your application has been withdrawn.").undo("/aanmelding/" + token + "/herstel");
    }

    @Open("the link is the key")
    @PostMapping(HERE + "/herstel")
    Answer restore(@PathVariable String token) {
        Optional<Opened> found = applications.open(token);
        if (found.isEmpty()) {
            return new LinkEndedPage();
        }
        running(found.get());
        if (!applications.restore(found.get())) {
            throw new Refused("Van dit mailadres ligt er intussen een nieuwe aanmelding.", "There is a newer application from this address.");
        }
        return Redirect.to("/aanmelding/" + token).saying("Je aanmelding telt weer mee.", "Your application counts again.");
    }

    private ChangePage page(String token, Opened opened, Form form, boolean stale) {
        return new ChangePage(token, opened, form, terms.of(opened.door(), opened.circle()).duo(), people.organisations(Key.nobody()), stale);
    }

    private static boolean changeable(Opened opened) {
        return opened.application().undecided() && !opened.archived();
    }

    private static void running(Opened opened) {
        if (opened.archived()) {
            throw new Refused("Deze kring is afgesloten. Aan je aanmelding verandert niets meer.", "This circle has ended. Your application can no longer change.");
        }
    }

    private static Refused decided() {
        return new Refused("Over je aanmelding is al besloten. Kijk in je mail.", "Your application has already been decided. Check your email.");
    }
}
