package nl.leerkring.meetings.rhythm;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

record UsePage(String token, Occasion occasion, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Heb je er iets mee gedaan?", "Did you use it?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    List<Option> options(Ui ui) {
        return Stream.of(Use.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }
}
