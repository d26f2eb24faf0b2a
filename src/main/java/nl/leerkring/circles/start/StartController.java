package nl.leerkring.circles.start;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.circles.CircleGlance;
import nl.leerkring.circles.Circles;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Copy;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.circles.presentation.Presentations;
import nl.leerkring.identity.PasskeyRule;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
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
    private final PasskeyRule rule;
    private final CircleGlance glance;
    private final Clock clock;

    StartController(Circles circles, Seats seats, Presentations presentations, PasskeyRule rule, CircleGlance glance, Clock clock) {
        this.clock = clock;
        this.circles = circles;
        this.seats = seats;
        this.presentations = presentations;
        this.rule = rule;
        this.glance = glance;
    }

    @Open("the front page; who is signed in goes on to her circles")
    @GetMapping("/")
    Answer front(HttpServletRequest request) {
        Optional<Viewer> viewer = Viewers.of(request);
        if (viewer.isEmpty()) {
            return FrontPage.of(presentations.running());
        }
        List<Seat> mine = seats.of(viewer.get());
        return mine.size() == 1 ? Redirect.to(mine.getFirst().href()) : list(viewer.get(), mine);
    }

    @GetMapping("/kringen")
    CirclesPage list(Viewer viewer) {
        return list(viewer, seats.of(viewer));
    }

    private CirclesPage list(Viewer viewer, List<Seat> mine) {
        return new CirclesPage(mine, glance.of(mine), viewer.administrator());
    }

    /** @param form may name the circle to copy from */
    @GetMapping("/kringen/nieuw")
    NewCirclePage form(Viewer viewer, Form form) {
        LocalDate begin = Dates.dayOf(clock.instant()).plusMonths(1).withDayOfMonth(1);
        return new NewCirclePage(form.with("begin", begin).with("einde", begin.plusYears(1).minusDays(1)).with("sjabloon", "vier-bijeenkomsten").with("zichtbaar", "closed")
                .with("mee", Arrays.stream(Copy.Part.values()).map(Copy.Part::word).toList()), models(viewer));
    }

    @PostMapping("/kringen")
    Answer start(Viewer viewer, Form form) {
        List<Seat> models = models(viewer);
        Circles.Start start = new Circles.Start(form.text("naam", 100), form.optional("doel", 2000),
                form.optional("onderwerp", 200), form.optional("partners", 500),
                form.date("begin"), form.date("einde"), form.oneOf("zichtbaar", VISIBILITIES), form.oneOf("sjabloon", TEMPLATES), copy(form, models));
        if (start.starts() != null && start.ends() != null && start.ends().isBefore(start.starts())) {
            form.wrong("einde", "Het einde moet na het begin liggen.", "The end must be after the beginning.");
        }
        if (form.bad()) {
            return new NewCirclePage(form, models);
        }
        Coordinator coordinator = circles.start(viewer, start);
        if (start.copy() != null && start.copy().takes(Copy.Part.PEOPLE)) {
            return Redirect.to(coordinator.href() + "/uitnodigingen/kring?van=" + start.copy().from().seat().slug())
                    .saying("De kring staat er. Kies nu wie je uitnodigt.", "The circle is ready. Now choose who to invite.");
        }
        return Redirect.to(coordinator.href()).saying("De kring staat er. Hieronder zie je hoe je verdergaat.",
                "The circle is there. Below you see how to go on.");
    }

    /** The circles one may copy: those one coordinates. */
    private List<Seat> models(Viewer viewer) {
        return seats.of(viewer).stream().filter(Seat::coordinates).toList();
    }

    private @Nullable Copy copy(Form form, List<Seat> models) {
        String slug = form.value("bron");
        if (slug.isEmpty()) {
            return null;
        }
        Optional<Seat> from = models.stream().filter(seat -> seat.slug().equals(slug)).findFirst();
        if (from.isEmpty()) {
            form.wrong("bron", "Kies een kring die je zelf coördineert.", "Choose a circle that you coordinate yourself.");
            return null;
        }
        rule.check(from.get().viewer());
        Set<Copy.Part> parts = form.values("mee").stream().map(word -> Coded.said(Copy.Part.class, word)).filter(Objects::nonNull).collect(Collectors.toSet());
        if (parts.isEmpty()) {
            form.wrong("mee", "Kies wat er meegaat, of kies geen kring.", "Choose what to copy, or choose no circle.");
        }
        if (!parts.contains(Copy.Part.MEETINGS) && (parts.contains(Copy.Part.PROGRAMME) || parts.contains(Copy.Part.CHECKLIST))) {
            form.wrong("mee", "Programma en checklist horen bij de bijeenkomsten. Kies die er ook bij.",
                    "The programme and checklist belong to the meetings. Choose those as well.");
        }
        return new Copy(from.get().coordinator(), parts);
    }
}
