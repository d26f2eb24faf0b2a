package nl.leerkring.knowledge.growth;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Decision;
import nl.leerkring.knowledge.Field;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param prediction as it was written before @param shelf documents that can be its evidence */
record DecisionPage(Seat seat, Card card, String prediction, List<Option> shelf, Form form) implements Page {

    static final Field RIGHT = Kind.EXPERIMENT.fields().filter(field -> field.name().equals(Fields.RIGHT)).findFirst().orElseThrow();
    static final Field LEARNED = Kind.EXPERIMENT.fields().filter(field -> field.name().equals(Fields.LEARNED)).findFirst().orElseThrow();

    @Override
    public Text title() {
        return Text.of("Wat leerden jullie, en hoe nu verder?", "What did you learn, and how do you go on?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String back() {
        return seat.href() + card.path();
    }

    static List<Option> decisions(Ui ui) {
        return Stream.of(Decision.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }
}
