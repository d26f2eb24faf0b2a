package nl.leerkring.knowledge.growth;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param others cards of its kind that it can be merged with */
record EndPage(Seat seat, Card card, List<Option> others, Form form) implements Page {

    static final int LONGEST = 1000;

    @Override
    public Text title() {
        return Text.of("Stop, parkeer of voeg samen", "Stop, park or merge");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String back() {
        return seat.href() + card.path();
    }

    List<Option> ways(Ui ui) {
        return Stream.of(Growth.End.values()).filter(each -> each != Growth.End.MERGED || !others.isEmpty()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }
}
