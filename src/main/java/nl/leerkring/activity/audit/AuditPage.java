package nl.leerkring.activity.audit;

import java.util.Comparator;
import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param more there are older lines */
record AuditPage(Form form, Wanted wanted, List<Line> lines, boolean more, List<String> actions) implements Page {

    @Override
    public Text title() {
        return Text.of("Auditlog", "Audit log");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    List<Option> options(Ui ui) {
        return actions.stream().map(action -> new Option(action, ui.say(Line.words(action)))).sorted(Comparator.comparing(Option::label)).toList();
    }

    List<Option> results(Ui ui) {
        return List.of(new Option("ja", ui.say("gelukt", "succeeded")), new Option("nee", ui.say("niet gelukt", "failed")));
    }

    String older() {
        return "/beheer/logboek" + wanted.before(lines.getLast().id()).query();
    }
}
