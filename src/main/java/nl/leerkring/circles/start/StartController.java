package nl.leerkring.circles.start;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.circles.Circles;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.circles.presentation.Presentations;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class StartController {

    private static final Set<String> VISIBILITIES = Set.of("open", "closed", "hidden");
    private static final Set<String> TEMPLATES = Set.of("vier-bijeenkomsten", "leeg");

    private final Circles circles;
    private final Seats seats;
    private final Presentations presentations;

    StartController(Circles circles, Seats seats, Presentations presentations) {
        this.circles = circles;
        this.seats = seats;
        this.presentations = presentations;
    }

    @Open("the front page; who is signed in goes on to her circles")
    @GetMapping("/")
    Answer front(HttpServletRequest request) {
        Optional<Viewer> viewer = Viewers.of(request);
        if (viewer.isEmpty()) {
            return FrontPage.of(presentations.running());
        }
        List<Seat> mine = seats.of(viewer.get());
        return mine.size() == 1 ? Redirect.to(mine.getFirst().href()) : new CirclesPage(mine);
    }

    @GetMapping("/kringen")
    CirclesPage list(Viewer viewer) {
        return new CirclesPage(seats.of(viewer));
    }

    @GetMapping("/kringen/nieuw")
    NewCirclePage form(Viewer viewer) {
        return new NewCirclePage(Form.empty().with("sjabloon", "vier-bijeenkomsten").with("zichtbaar", "closed"));
    }

    @PostMapping("/kringen")
    Answer start(Viewer viewer, Form form) {
        Circles.Start start = new Circles.Start(form.text("naam", 100), form.optional("doel", 2000),
                form.optional("onderwerp", 200), form.optional("partners", 500),
                form.oneOf("zichtbaar", VISIBILITIES), form.oneOf("sjabloon", TEMPLATES));
        if (form.bad()) {
            return new NewCirclePage(form);
        }
        Coordinator coordinator = circles.start(viewer, start);
        return Redirect.to(coordinator.href()).saying("De kring staat er. Kies nu de datums van de bijeenkomsten.",
                "The circle is there. Now choose the dates of the meetings.");
    }
}
