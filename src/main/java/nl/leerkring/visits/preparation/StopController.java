package nl.leerkring.visits.preparation;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.visits.Stop;
import nl.leerkring.visits.Stops;
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

/** One stop of the route: changed, moved, taken out, put back. */
@Controller
class StopController {

    private static final String ONE = PreparationController.VISIT + "/haltes/{halte}";

    private final Visits visits;
    private final Stops stops;

    StopController(Visits visits, Stops stops) {
        this.visits = visits;
        this.stops = stops;
    }

    @GetMapping(ONE)
    StopPage page(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID halte) {
        Visiting here = here(seat, nummer, onderdeel);
        return new StopPage(here, halte, StopForm.of(here.visit().stop(halte).orElseThrow(Missing::new)), 200);
    }

    @PostMapping(ONE)
    Answer save(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID halte, Form form) {
        Visiting here = here(seat, nummer, onderdeel);
        here.visit().stop(halte).orElseThrow(Missing::new);
        Stop.Draft draft = StopForm.read(form);
        if (form.bad()) {
            return new StopPage(here, halte, form, 422);
        }
        stops.save(here, halte, draft);
        return Redirect.to(route(here)).saying("‘" + draft.title() + "’ is bewaard.", "‘" + draft.title() + "’ has been saved.");
    }

    @PostMapping(ONE + "/plek")
    Redirect move(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID halte, Form form) {
        Visiting here = here(seat, nummer, onderdeel);
        String to = form.oneOf("naar", Set.of("omhoog", "omlaag"));
        if (form.bad()) {
            throw new Missing();
        }
        stops.move(here, halte, to.equals("omhoog"));
        return Redirect.to(route(here));
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID halte) {
        Visiting here = here(seat, nummer, onderdeel);
        stops.remove(here, halte, true);
        return Redirect.to(route(here)).saying("De halte is weg. Wat er is vastgelegd staat nu bij ‘onderweg’.", "The stop has been removed. What was recorded there is now with ‘on the way’.")
                .undo(here.href() + "/haltes/" + halte + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID halte) {
        Visiting here = here(seat, nummer, onderdeel);
        stops.remove(here, halte, false);
        return Redirect.to(route(here)).saying("De halte staat er weer.", "The stop is back.");
    }

    private static String route(Visiting here) {
        return here.href() + "/voorbereiding#route";
    }

    private Visiting here(Seat seat, int number, UUID item) {
        return visits.visiting(seat, number, item).preparing();
    }
}
