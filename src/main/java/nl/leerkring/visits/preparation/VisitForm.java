package nl.leerkring.visits.preparation;

import nl.leerkring.visits.Visit;
import nl.leerkring.web.Form;

/** What the host tells of the project. */
final class VisitForm {

    private static final int LONG = 2000;

    private VisitForm() {
    }

    static Form of(Visit visit) {
        return into(Form.empty(), visit);
    }

    /** Beside what was typed in another form on the same page. */
    static Form into(Form form, Visit visit) {
        Visit.Description words = visit.description();
        return form.with("project", words.project()).with("wat", words.what()).with("waarom", words.why()).with("fase", words.stage())
                .with("moeilijk", words.hard()).with("vragen", words.asks()).with("versie", visit.version());
    }

    static Visit.Description read(Form form) {
        return new Visit.Description(form.text("project", 150), form.optional("wat", LONG), form.optional("waarom", LONG), form.optional("fase", 300),
                form.optional("moeilijk", LONG), form.optional("vragen", LONG));
    }
}
