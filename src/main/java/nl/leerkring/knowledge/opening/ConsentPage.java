package nl.leerkring.knowledge.opening;

import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record ConsentPage(Seat seat, Card card, Openings.Named mine) implements Page {

    @Override
    public Text title() {
        return Text.of("Mag dit verder gelezen worden?", "May this be read further?");
    }

    String back() {
        return seat.href() + card.path();
    }

    String action() {
        return back() + "/toestemming";
    }
}
