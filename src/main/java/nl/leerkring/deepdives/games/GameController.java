package nl.leerkring.deepdives.games;

import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A game while it is played: the roles, the news, the dossier and the cards on paper. */
@Controller
class GameController {

    private static final String HERE = "/ronde/{ronde}";

    private final Games games;

    GameController(Games games) {
        this.games = games;
    }

    @GetMapping(HERE + "/spel")
    GamePart part(RunSeat seat) {
        return new GamePart(games.of(seat));
    }

    @GetMapping(HERE + "/scherm/spel")
    GameWallPart wall(RunSeat seat) {
        return new GameWallPart(games.of(seat));
    }

    @GetMapping(HERE + "/dossier")
    DossierPage dossier(RunSeat seat) {
        return new DossierPage(games.of(seat));
    }

    @GetMapping(HERE + "/rolkaarten")
    CardsPage cards(RunSeat seat) {
        if (!seat.leads()) {
            throw new Missing();
        }
        return new CardsPage(games.of(seat));
    }

    @PostMapping(HERE + "/spel/rollen")
    Redirect deal(RunSeat seat) {
        games.deal(seat);
        return Redirect.to(seat.href()).saying("De rollen zijn verdeeld. Ieder ziet alleen de eigen rol.", "The roles are dealt. Each sees only the own role.");
    }

    @PostMapping(HERE + "/spel/rol")
    Redirect choose(RunSeat seat, Form form) {
        Integer role = form.number("rol", 0, 19);
        var who = form.id("wie");
        if (role == null || form.bad()) {
            throw new Missing();
        }
        games.choose(seat, who, role);
        return Redirect.to(seat.href()).saying("De rol is gegeven.", "The role is given.");
    }

    @PostMapping(HERE + "/spel/nieuws")
    Redirect send(RunSeat seat, Form form) {
        Integer n = form.number("n", 0, 19);
        if (n == null) {
            throw new Missing();
        }
        games.send(seat, n);
        return Redirect.to(seat.href()).saying("Het nieuws is rond.", "The news is out.").undo(seat.href() + "/spel/nieuws/" + n + "/intrekking");
    }

    @PostMapping(HERE + "/spel/nieuws/{n}/intrekking")
    Redirect takeBack(RunSeat seat, @PathVariable int n) {
        games.takeBack(seat, n);
        return Redirect.to(seat.href()).saying("Ingetrokken.", "Taken back.");
    }
}
