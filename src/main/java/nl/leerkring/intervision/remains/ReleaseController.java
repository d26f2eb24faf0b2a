package nl.leerkring.intervision.remains;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Onward;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the circle may read, and one's own next step, later. */
@Controller
class ReleaseController {

    private static final String ALL = "/kring/{kring}/intervisie";
    private static final String STEP = ALL + "/stap/{stap}";

    private final Remains remains;
    private final Onward onward;

    ReleaseController(Remains remains, Onward onward) {
        this.remains = remains;
        this.onward = onward;
    }

    @GetMapping(ALL)
    ReleasesPage all(Seat seat) {
        if (seat.role() == Role.ALUMNUS) {
            throw new Missing();
        }
        List<Release> all = remains.released(seat, null);
        return new ReleasesPage(seat, all, onward.of(seat, all.stream().filter(each -> each.kind() == Release.Kind.LESSON).map(Release::id).toList()));
    }

    @PostMapping(ALL + "/{vrijgave}/verwijdering")
    Redirect remove(Seat seat, @PathVariable UUID vrijgave) {
        remains.unrelease(seat, vrijgave, true);
        return Redirect.to(seat.href() + "/intervisie").saying("Ingetrokken. De kring leest dit niet meer.", "Taken back. The circle does not read this any more.")
                .undo(seat.href() + "/intervisie/" + vrijgave + "/herstel");
    }

    @PostMapping(ALL + "/{vrijgave}/herstel")
    Redirect restore(Seat seat, @PathVariable UUID vrijgave) {
        remains.unrelease(seat, vrijgave, false);
        return Redirect.to(seat.href() + "/intervisie").saying("De kring kan dit weer lezen.", "The circle can read this again.");
    }

    @GetMapping(STEP)
    StepPage step(Seat seat, @PathVariable UUID stap) {
        NextStep step = remains.step(seat, stap).orElseThrow(Missing::new);
        return new StepPage(seat, step, Form.empty().with("antwoord", step.answer() == null ? "" : step.answer().word()).with("toelichting", step.note()), 200);
    }

    @PostMapping(STEP)
    Answer tell(Seat seat, @PathVariable UUID stap, Form form) {
        NextStep step = remains.step(seat, stap).orElseThrow(Missing::new);
        NextStep.Answer answer = Coded.said(NextStep.Answer.class, form.value("antwoord"));
        String note = form.optional("toelichting", 1_000);
        LocalDate again = form.date("datum");
        if (answer == null) {
            form.wrong("antwoord", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        if (form.bad() || answer == null) {
            return new StepPage(seat, step, form, 422);
        }
        remains.tell(seat, stap, answer, note, answer == NextStep.Answer.NOT_YET ? again : null);
        return Redirect.to(seat.href()).saying("Bewaard. Goed dat je erop terugkwam.", "Saved. Good that you came back to it.");
    }
}
