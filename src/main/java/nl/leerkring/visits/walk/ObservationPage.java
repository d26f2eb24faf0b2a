package nl.leerkring.visits.walk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.visits.Observation;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** Changing what one wrote down oneself. */
record ObservationPage(Visiting here, UUID id, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Wijzig wat je vastlegde", "Edit what you recorded");
    }

    List<Option> stops() {
        return here.visit().stops().stream().map(stop -> new Option(stop.id().toString(), here.visit().number(stop) + ". " + stop.title())).toList();
    }

    List<Option> kinds(Ui ui) {
        return Stream.of(Observation.Kind.values()).map(kind -> new Option(kind.word(), ui.say(kind.label()))).toList();
    }
}
