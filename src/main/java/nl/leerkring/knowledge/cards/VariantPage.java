package nl.leerkring.knowledge.cards;

import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record VariantPage(Seat seat, Card card, Form form) implements Page {

    static final int LONGEST = 1000;

    @Override
    public Text title() {
        return Text.of("Hoe doen jullie het?", "How do you do it?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String back() {
        return seat.href() + card.path();
    }
}
