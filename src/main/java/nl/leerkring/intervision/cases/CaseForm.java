package nl.leerkring.intervision.cases;

import nl.leerkring.intervision.Story;
import nl.leerkring.web.Form;

/** Reads a case as it was typed. */
final class CaseForm {

    static final int QUESTION = 200;
    static final int LONGEST = 8_000;
    static final int WISH = 500;
    static final int THEME = 60;

    private CaseForm() {
    }

    static Story read(Form form) {
        return new Story(form.text("vraag", QUESTION), form.text("verhaal", LONGEST), form.optional("wens", WISH), form.optional("thema", THEME));
    }

    static Form of(Case it) {
        Story story = java.util.Objects.requireNonNull(it.story());
        return Form.empty().with("vraag", story.question()).with("verhaal", story.story()).with("wens", story.wish()).with("thema", story.theme())
                .with("bijeenkomst", it.number() == 0 ? "" : it.number()).with("versie", it.version());
    }
}
