package nl.leerkring.knowledge.cards;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Enclosure;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/** @param shelf what one can choose from @param largest "100 MB" */
record EnclosePage(Seat seat, Card card, List<Enclosure> there, List<Option> shelf, String largest, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Documenten bij deze kaart", "Documents with this card");
    }

    String back() {
        return seat.href() + card.path();
    }

    String href() {
        return back() + "/documenten";
    }
}
