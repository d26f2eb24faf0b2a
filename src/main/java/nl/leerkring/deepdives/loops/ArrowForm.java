package nl.leerkring.deepdives.loops;

import java.util.List;
import java.util.Set;
import nl.leerkring.web.Form;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** An arrow as somebody types it. */
record ArrowForm(int sign, boolean delayed, String evidence) {

    static ArrowForm read(Form form) {
        return new ArrowForm(form.oneOf("teken", Set.of("plus", "min")).equals("min") ? -1 : 1, form.ticked("vertraging"), form.optional("waaraan", 1_000));
    }

    static List<Option> signs(Ui ui) {
        return List.of(new Option("plus", ui.say("+ meer geeft meer", "+ more gives more")), new Option("min", ui.say("− meer geeft minder", "− more gives less")));
    }
}
