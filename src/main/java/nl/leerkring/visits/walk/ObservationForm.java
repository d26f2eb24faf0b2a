package nl.leerkring.visits.walk;

import nl.leerkring.visits.Observation;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;

/** What somebody wrote down on the way. */
final class ObservationForm {

    private ObservationForm() {
    }

    static Form of(Observation observation) {
        return Form.empty().with("halte", observation.stop()).with("soort", observation.kind().word()).with("tekst", observation.text());
    }

    static Observation.Draft read(Form form) {
        Observation.Kind kind = Coded.said(Observation.Kind.class, form.value("soort"));
        if (kind == null) {
            form.wrong("soort", "Kies wat het is: zie je het, vraag je het of neem je het mee?", "Choose what it is: do you see it, ask it or take it home?");
        }
        return new Observation.Draft(form.id("id"), form.id("halte"), kind == null ? Observation.Kind.SEE : kind, form.text("tekst", Observation.LONGEST));
    }
}
