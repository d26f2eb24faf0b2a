package nl.leerkring.meetings.groups;

import java.util.Arrays;
import java.util.List;
import nl.leerkring.meetings.Division;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.people.Dividing;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

record DivisionFormPage(Organiser by, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Maak groepen", "Make groups");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    List<Option> people(Ui ui) {
        return Arrays.stream(Division.People.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }

    List<Option> colleagues(Ui ui) {
        return Arrays.stream(Dividing.Colleagues.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }
}
