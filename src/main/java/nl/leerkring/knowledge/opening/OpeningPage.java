package nl.leerkring.knowledge.opening;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Fragment;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param named who is asked, and what they said @param members whom one can name, and let read */
record OpeningPage(Seat seat, Card card, List<Openings.Named> named, List<Option> members, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Wie mag dit lezen?", "Who may read this?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String back() {
        return seat.href() + card.path();
    }

    /** Only for herself, or for a few, is what its maker alone can choose. */
    List<Option> sights(Ui ui) {
        return Sight.options(ui, seat.person().equals(card.maker()) ? Sight.ME : Sight.CIRCLE, Sight.PUBLIC);
    }

    List<Option> parts(Ui ui) {
        List<Option> all = new ArrayList<>(List.of(new Option("", ui.say("zoals de kaart", "like the card"))));
        Sight.options(ui, seat.person().equals(card.maker()) ? Sight.ME : Sight.CIRCLE, Sight.NETWORK).forEach(each -> all.add(new Option(each.value(), each.label())));
        return all;
    }

    /** What the maker keeps for herself, or for a few, nobody else changes. */
    boolean asks(Fragment fragment) {
        String now = form.value("deel-" + fragment.name());
        return seat.person().equals(card.maker()) || !now.equals(Sight.ME.word()) && !now.equals(Sight.GROUP.word());
    }

    String said(Ui ui, Openings.Named each) {
        return each.agreed() == null ? ui.say("heeft nog niet geantwoord", "has not answered yet") : each.agreed() ? ui.say("vindt het goed", "agrees") : ui.say("vindt het niet goed", "does not agree");
    }
}
