package nl.leerkring.deepdives.loops;

import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/** @param takes notes can be brought from the board now */
record MapPage(MapPart part, boolean takes, Form form, Form naming) implements Page {

    @Override
    public Text title() {
        return Text.of("Oorzakenkaart", "Causal loop map");
    }

    @Override
    public int status() {
        return form.bad() || naming.bad() ? 422 : 200;
    }

    List<Option> variables() {
        return part.map().heads().stream().map(each -> new Option(each.id().toString(), each.name())).toList();
    }

    List<Option> loops() {
        return part.found().loops().stream().map(each -> new Option(each.word(), each.letter() + ": " + part.steps(each))).toList();
    }
}
