package nl.leerkring.visits.walk;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.visits.Observation;
import nl.leerkring.visits.Observations;
import nl.leerkring.visits.Visiting;
import nl.leerkring.visits.Visits;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a visit, and what people write down on the way. */
@Controller
class WalkController {

    static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/bezoek/{onderdeel}";
    private static final String ONE = HERE + "/waarnemingen/{waarneming}";

    private final Visits visits;
    private final Observations observations;
    private final Walks walks;

    WalkController(Visits visits, Observations observations, Walks walks) {
        this.visits = visits;
        this.observations = observations;
        this.walks = walks;
    }

    @GetMapping(HERE)
    WalkPage page(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form asked) {
        return walks.page(visits.visiting(seat, nummer, onderdeel), WalkPage.fresh(asked.value("halte"), asked.value("soort")), 200);
    }

    /** What was brought in so far, alone: for when something came or went. */
    @GetMapping(HERE + "/gezien")
    FoundPart found(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        return walks.found(visits.visiting(seat, nummer, onderdeel));
    }

    @PostMapping(HERE + "/waarnemingen")
    Answer add(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        Observation.Draft draft = ObservationForm.read(form);
        if (form.bad()) {
            return walks.page(here, form, 422);
        }
        observations.add(here, draft);
        Redirect back = Redirect.to(here.href() + "?halte=" + (draft.stop() == null ? "" : draft.stop()) + "&soort=" + draft.kind().word() + "#vast");
        // a script sends many of them, and tells it itself
        return form.ticked("onderweg") ? back : back.saying("Het staat erbij.", "It has been added.");
    }

    @GetMapping(ONE)
    ObservationPage change(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID waarneming) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        Observation mine = observations.mine(here, waarneming).orElseThrow(Missing::new);
        return new ObservationPage(here, waarneming, ObservationForm.of(mine), 200);
    }

    @PostMapping(ONE)
    Answer save(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID waarneming, Form form) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        Observation.Draft draft = ObservationForm.read(form);
        if (form.bad()) {
            observations.mine(here, waarneming).orElseThrow(Missing::new);
            return new ObservationPage(here, waarneming, form, 422);
        }
        observations.save(here, waarneming, draft);
        return Redirect.to(here.href() + "#o-" + waarneming).saying("Bewaard.", "Saved.");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID waarneming) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        observations.remove(here, waarneming, true);
        return Redirect.to(here.href() + "#gezien").saying("Weggehaald.", "Removed.").undo(here.href() + "/waarnemingen/" + waarneming + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID waarneming) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        observations.remove(here, waarneming, false);
        return Redirect.to(here.href() + "#o-" + waarneming).saying("Het staat er weer.", "It is back.");
    }
}
