package nl.leerkring.visits.preparation;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.visits.Stop;
import nl.leerkring.visits.Stops;
import nl.leerkring.visits.Visit;
import nl.leerkring.visits.Visiting;
import nl.leerkring.visits.Visits;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is told of a visit beforehand, and whom one meets. */
@Controller
class PreparationController {

    static final String VISIT = "/kring/{kring}/bijeenkomsten/{nummer}/bezoek/{onderdeel}";
    private static final String HERE = VISIT + "/voorbereiding";
    private static final String LOCAL = VISIT + "/mensen/{mens}";

    private final Visits visits;
    private final Stops stops;

    PreparationController(Visits visits, Stops stops) {
        this.visits = visits;
        this.stops = stops;
    }

    @GetMapping(HERE)
    PreparationPage page(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        Visiting here = here(seat, nummer, onderdeel);
        return new PreparationPage(here, VisitForm.of(here.visit()), 200, false);
    }

    @PostMapping(HERE)
    Answer describe(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Visiting here = here(seat, nummer, onderdeel);
        Visit.Description words = VisitForm.read(form);
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        if (form.bad()) {
            return new PreparationPage(here, form, 422, false);
        }
        if (!visits.describe(here, words, version == null ? -1 : version)) {
            Visiting now = here(seat, nummer, onderdeel);
            return new PreparationPage(now, form.with("versie", now.visit().version()), 422, true);
        }
        return Redirect.to(here.href() + "/voorbereiding").saying("Bewaard. Iedereen in de kring kan het lezen.", "Saved. Everybody in the circle can read it.");
    }

    @PostMapping(VISIT + "/haltes")
    Answer stop(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Visiting here = here(seat, nummer, onderdeel);
        Stop.Draft draft = StopForm.read(form);
        if (form.bad()) {
            return new PreparationPage(here, VisitForm.into(form, here.visit()), 422, false);
        }
        UUID id = stops.add(here, draft);
        return Redirect.to(here.href() + "/voorbereiding#route").saying("‘" + draft.title() + "’ staat in de route.", "‘" + draft.title() + "’ is in the route.")
                .undo(here.href() + "/haltes/" + id + "/verwijdering");
    }

    @PostMapping(VISIT + "/mensen")
    Answer meet(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Visiting here = here(seat, nummer, onderdeel);
        String name = form.text("naam", 120);
        String function = form.optional("functie", 150);
        if (!form.ticked("akkoord")) {
            form.wrong("akkoord", "Vraag eerst of het goed is dat de naam hier staat.", "First ask whether the name may be shown here.");
        }
        if (form.bad()) {
            return new PreparationPage(here, VisitForm.into(form, here.visit()), 422, false);
        }
        stops.meet(here, name, function);
        return Redirect.to(here.href() + "/voorbereiding#mensen").saying(name + " staat erbij.", name + " has been added.");
    }

    @PostMapping(LOCAL + "/verwijdering")
    Redirect part(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID mens) {
        Visiting here = here(seat, nummer, onderdeel);
        stops.part(here, mens, true);
        return Redirect.to(here.href() + "/voorbereiding#mensen").saying("Weggehaald.", "Removed.").undo(here.href() + "/mensen/" + mens + "/herstel");
    }

    @PostMapping(LOCAL + "/herstel")
    Redirect back(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID mens) {
        Visiting here = here(seat, nummer, onderdeel);
        stops.part(here, mens, false);
        return Redirect.to(here.href() + "/voorbereiding#mensen").saying("Staat er weer.", "Back again.");
    }

    private Visiting here(Seat seat, int number, UUID item) {
        return visits.visiting(seat, number, item).preparing();
    }
}
