package nl.leerkring.circles.applications;

import java.time.Clock;
import java.time.LocalDate;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.presentation.Presentations;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Coordinators say whether one may apply, until when, and on what conditions. */
@Controller
class TermsController {

    private static final String HERE = "/kring/{kring}/aanmeldingen/voorwaarden";

    private final TermsRows rows;
    private final Presentations presentations;
    private final Clock clock;

    TermsController(TermsRows rows, Presentations presentations, Clock clock) {
        this.rows = rows;
        this.presentations = presentations;
        this.clock = clock;
    }

    @GetMapping(HERE)
    TermsPage form(Coordinator coordinator) {
        Terms terms = rows.of(coordinator, coordinator.circle());
        Form form = Form.empty().with("open", terms.open() ? "ja" : null).with("tot", terms.until())
                .with("voorwaarden", terms.conditions()).with("duo", terms.duo() ? "ja" : null).with("versie", terms.version());
        return page(coordinator, form, null);
    }

    @PostMapping(HERE)
    Answer save(Coordinator coordinator, Form form) {
        boolean open = form.ticked("open");
        LocalDate until = form.date("tot");
        String conditions = form.optional("voorwaarden", Terms.LONGEST);
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        if (open && until != null && until.isBefore(Dates.dayOf(clock.instant()))) {
            form.wrong("tot", "Deze dag is al geweest. Kies een latere dag, of sluit de aanmelding.", "This day is in the past. Choose a later day, or close applications.");
        }
        if (form.bad()) {
            return page(coordinator, form, null);
        }
        if (!rows.save(coordinator, open, until, conditions, form.ticked("duo"), version == null ? 0 : version)) {
            Terms theirs = rows.of(coordinator, coordinator.circle());
            return page(coordinator, form.with("versie", theirs.version()), theirs);
        }
        return Redirect.to(coordinator.href() + "/aanmeldingen").saying(open ? "De aanmelding is open." : "De aanmelding is dicht.",
                open ? "Applications are open." : "Applications are closed.");
    }

    private TermsPage page(Coordinator coordinator, Form form, @Nullable Terms theirs) {
        return new TermsPage(coordinator.href(), presentations.open(coordinator.seat().slug()), form, theirs);
    }
}
