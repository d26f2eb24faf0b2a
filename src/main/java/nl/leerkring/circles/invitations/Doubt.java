package nl.leerkring.circles.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.web.Form;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/**
 * An organisation in a pasted list that is nearly one that is there.
 *
 * @param field of the form in which it is answered
 * @param near  what may have been meant, the nearest first
 */
record Doubt(String field, String typed, List<String> near) {

    static List<Doubt> of(Map<String, List<String>> near) {
        List<Doubt> all = new ArrayList<>();
        near.forEach((typed, meant) -> all.add(new Doubt(Form.meant("organisatie-" + (all.size() + 1)), typed, meant)));
        return all;
    }

    /** An answer to another question, after the list was changed, is none. */
    boolean answered(Form form) {
        return near.contains(form.value(field)) || form.value(field).equals(typed);
    }

    List<Option> options(Ui ui) {
        List<Option> options = new ArrayList<>(near.stream().map(name -> new Option(name, name)).toList());
        options.add(new Option(typed, ui.say("Geen van deze: bewaar ‘" + typed + "’", "None of these: keep ‘" + typed + "’")));
        return options;
    }
}
