package nl.leerkring.knowledge.sisters;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

record OfferPage(Seat seat, Card card, List<Sisters.Sister> sisters, Form form) implements Page {

    static final int LONGEST = 500;

    @Override
    public Text title() {
        return Text.of("Bied deze vraag aan", "Offer this question");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String back() {
        return seat.href() + card.path();
    }

    List<Option> circles() {
        return sisters.stream().map(each -> new Option(each.circle().toString(), each.name())).toList();
    }
}
