package nl.leerkring.visits.groups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.visits.Parties;
import nl.leerkring.visits.Visiting;
import nl.leerkring.visits.Visits;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Walking groups: everybody sees them, who prepares the visit makes them. */
@Controller
class GroupsController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/bezoek/{onderdeel}/groepen";

    private final Visits visits;
    private final Parties parties;

    GroupsController(Visits visits, Parties parties) {
        this.visits = visits;
        this.parties = parties;
    }

    @GetMapping(HERE)
    GroupsPage page(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        Visiting here = visits.visiting(seat, nummer, onderdeel);
        List<Parties.Walker> walkers = parties.of(here);
        return new GroupsPage(here, walkers, Form.empty().with("aantal", GroupsPage.many(walkers)), 200);
    }

    @GetMapping(HERE + "/papier")
    GroupsPaperPage paper(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        Visiting here = visits.visiting(seat, nummer, onderdeel);
        return new GroupsPaperPage(here, Parties.grouped(parties.of(here)));
    }

    /** Deals everybody out anew. */
    @PostMapping(HERE)
    Answer divide(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).preparing();
        Integer many = form.number("aantal", 1, Parties.MOST);
        if (many == null) {
            return new GroupsPage(here, parties.of(here), form.wrong("aantal", "Vul in hoeveel groepen je wilt.", "Fill in how many groups you want."), 422);
        }
        parties.divide(here, many);
        return Redirect.to(here.href() + "/groepen").saying("Iedereen die komt is ingedeeld.", "Everybody who comes has been placed.");
    }

    /** Puts people where somebody wants them. */
    @PostMapping(HERE + "/indeling")
    Answer place(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).preparing();
        List<Parties.Walker> walkers = parties.of(here);
        Map<UUID, Integer> where = new HashMap<>();
        for (Parties.Walker walker : walkers) {
            Integer party = form.number("groep-" + walker.person(), 0, Parties.MOST);
            if (party != null) {
                where.put(walker.person(), party);
            }
        }
        if (form.bad()) {
            return new GroupsPage(here, walkers, form.with("aantal", GroupsPage.many(walkers)), 422);
        }
        parties.place(here, where);
        return Redirect.to(here.href() + "/groepen").saying("De indeling is bewaard.", "The groups have been saved.");
    }
}
