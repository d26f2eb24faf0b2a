package nl.leerkring.circles.applications;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.applications.Application.Choice;
import nl.leerkring.circles.applications.Application.State;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What came in, for coordinators alone. */
@Controller
class IntakeController {

    private static final String HERE = "/kring/{kring}/aanmeldingen";
    private static final String ONE = HERE + "/{aanmelding}";
    private static final int LONGEST_NOTE = 3000;
    private static final int LONGEST_SENTENCE = 1000;

    private final Intakes intakes;
    private final TermsRows terms;

    IntakeController(Intakes intakes, TermsRows terms) {
        this.intakes = intakes;
        this.terms = terms;
    }

    @GetMapping(HERE)
    IntakesPage list(Coordinator coordinator, Form form) {
        String word = form.value("staat");
        State state = word.isEmpty() ? State.NEW : List.of(State.values()).stream().filter(each -> each.word().equals(word)).findFirst().orElse(null);
        Integer number = form.number("pagina", 1, 10_000);
        int page = number == null ? 1 : number;
        return new IntakesPage(coordinator.href() + "/aanmeldingen", state, intakes.counts(coordinator), intakes.of(coordinator, state, page), page,
                terms.of(coordinator, coordinator.circle()));
    }

    @GetMapping(ONE)
    IntakePage one(Coordinator coordinator, @PathVariable UUID aanmelding) {
        return new IntakePage(coordinator.href() + "/aanmeldingen", intakes.get(coordinator, aanmelding), Form.empty());
    }

    @PostMapping(ONE + "/notities")
    Answer note(Coordinator coordinator, @PathVariable UUID aanmelding, Form form) {
        Intake intake = intakes.get(coordinator, aanmelding);
        String text = form.text("notitie", LONGEST_NOTE);
        if (form.bad()) {
            return new IntakePage(coordinator.href() + "/aanmeldingen", intake, form);
        }
        intakes.note(coordinator, intake, text);
        return back(coordinator, aanmelding).saying("De notitie is bewaard. Alleen coördinatoren lezen die.", "The note has been saved. Only coordinators can read it.");
    }

    @PostMapping(ONE + "/notities/{notitie}/verwijdering")
    Redirect remove(Coordinator coordinator, @PathVariable UUID aanmelding, @PathVariable UUID notitie) {
        change(intakes.remove(coordinator, aanmelding, notitie, false));
        return back(coordinator, aanmelding).saying("De notitie is weggehaald.", "The note has been removed.")
                .undo(coordinator.href() + "/aanmeldingen/" + aanmelding + "/notities/" + notitie + "/herstel");
    }

    @PostMapping(ONE + "/notities/{notitie}/herstel")
    Redirect putBack(Coordinator coordinator, @PathVariable UUID aanmelding, @PathVariable UUID notitie) {
        change(intakes.remove(coordinator, aanmelding, notitie, true));
        return back(coordinator, aanmelding).saying("De notitie staat er weer.", "The note is back.");
    }

    private static void change(boolean found) {
        if (!found) {
            throw new Missing();
        }
    }

    @GetMapping(ONE + "/besluit/{keuze}")
    DecisionPage decision(Coordinator coordinator, @PathVariable UUID aanmelding, @PathVariable String keuze) {
        Intake intake = intakes.get(coordinator, aanmelding);
        return page(coordinator, intake, choice(keuze), Form.empty().with("versie", intake.application().version()), false);
    }

    /** With {@code verstuur} the mail goes; without, it is shown as it would read now. */
    @PostMapping(ONE + "/besluit/{keuze}")
    Answer decide(Coordinator coordinator, @PathVariable UUID aanmelding, @PathVariable String keuze, Form form) {
        Intake intake = intakes.get(coordinator, aanmelding);
        Choice choice = choice(keuze);
        String personal = form.optional("zin", LONGEST_SENTENCE);
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        if (form.bad() || !form.ticked("verstuur")) {
            return page(coordinator, intake, choice, form, false);
        }
        if (!intakes.decide(coordinator, intake.application(), choice, version == null ? 0 : version, personal)) {
            Intake now = intakes.get(coordinator, aanmelding);
            return page(coordinator, now, choice, form.with("versie", now.application().version()), true);
        }
        return back(coordinator, aanmelding).saying("Besloten. De mail gaat op weg.", "Decided. The email is on its way.");
    }

    private static Choice choice(String word) {
        Choice choice = Coded.said(Choice.class, word);
        if (choice == null) {
            throw new Missing();
        }
        return choice;
    }

    private DecisionPage page(Coordinator coordinator, Intake intake, Choice choice, Form form, boolean stale) {
        String personal = form.value("zin").strip();
        return new DecisionPage(coordinator.href() + "/aanmeldingen", intake, choice, form,
                intakes.preview(coordinator, intake.application(), choice, personal.length() > LONGEST_SENTENCE ? "" : personal), stale);
    }

    private static Redirect back(Coordinator coordinator, UUID application) {
        return Redirect.to(coordinator.href() + "/aanmeldingen/" + application);
    }
}
