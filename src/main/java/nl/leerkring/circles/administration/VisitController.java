package nl.leerkring.circles.administration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.identity.AdminEntry;
import nl.leerkring.identity.Administrator;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class VisitController implements AdminEntry {

    private static final String HERE = "/beheer/kringen";
    private static final String ONE = HERE + "/{id}";

    private final Overviews overviews;
    private final Visits visits;

    VisitController(Overviews overviews, Visits visits) {
        this.overviews = overviews;
        this.visits = visits;
    }

    @GetMapping(HERE)
    OverviewsPage list(Administrator administrator, Form form) {
        Integer number = form.number("pagina", 1, 10_000);
        int page = number == null ? 1 : number;
        return new OverviewsPage(overviews.all(administrator, page), page);
    }

    @GetMapping(ONE)
    OverviewPage one(Administrator administrator, @PathVariable UUID id) {
        return new OverviewPage(overviews.get(administrator, id), Form.empty());
    }

    @PostMapping(ONE + "/bezoek")
    Answer enter(Administrator administrator, @PathVariable UUID id, Form form) {
        Overview circle = overviews.get(administrator, id);
        String reason = form.text("reden", 300).replaceAll("\\s+", " ");
        if (!reason.isEmpty() && reason.length() < 10) {
            form.wrong("reden", "Schrijf in een zin waarom; iedereen in de kring leest het.", "Say why in one sentence; everybody in the circle can read it.");
        }
        if (form.bad()) {
            return new OverviewPage(circle, form);
        }
        Optional<Instant> until = visits.enter(administrator, circle, reason);
        if (until.isEmpty()) {
            form.wrong("reden", "Je hebt al een plek in deze kring.", "You already have a seat in this circle.");
            return new OverviewPage(circle, form);
        }
        String time = new Dates(Language.NL, until.get()).time(until.get());
        return Redirect.to("/kring/" + circle.slug()).saying("Je kunt meelezen tot " + time + ". Iedereen in de kring kan dat zien. Weggaan doe je bij Beheer, Kringen.",
                "You can read along until " + time + ". Everybody in the circle can see that. To leave, go to Administration, Circles.");
    }

    @PostMapping(ONE + "/bezoek/einde")
    Redirect leave(Administrator administrator, @PathVariable UUID id) {
        if (!visits.leave(administrator, overviews.get(administrator, id))) {
            throw new Missing();
        }
        return Redirect.to(HERE).saying("Je bent uit de kring.", "You have left the circle.");
    }

    @PostMapping(ONE + "/coordinator")
    Answer rescue(Administrator administrator, @PathVariable UUID id, Form form) {
        Overview circle = overviews.get(administrator, id);
        String email = form.email("email");
        if (!form.bad()) {
            switch (visits.rescue(administrator, circle, email)) {
                case HAS_ONE -> form.wrong("email", "Deze kring heeft een coördinator. Vraag het aan die persoon.", "This circle has a coordinator. Please ask that person.");
                case NO_MEMBER -> form.wrong("email", "Niemand met dit adres zit in deze kring.", "Nobody with this address is in this circle.");
                case DONE -> {
                    return Redirect.to(HERE + "/" + id).saying("De kring heeft weer een coördinator.", "The circle has a coordinator again.");
                }
            }
        }
        return new OverviewPage(overviews.get(administrator, id), form);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Link link(Language language) {
        return Link.to(language == Language.NL ? "Kringen" : "Circles", HERE);
    }
}
