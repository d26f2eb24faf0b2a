package nl.leerkring.intervision.remains;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** What did you do with it? */
record StepPage(Seat seat, NextStep step, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat deed je ermee?", "What did you do with it?");
    }

    static List<Option> answers(Ui ui) {
        return List.of(NextStep.Answer.values()).stream().map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }
}
