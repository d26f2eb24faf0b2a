package nl.leerkring.knowledge.cards;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param total of all pages together */
record KnowledgePage(Seat seat, Wanted wanted, List<Card> cards, int total) implements Page {

    @Override
    public Text title() {
        return Text.of("Kennis", "Knowledge");
    }

    String href() {
        return seat.href() + "/kennis";
    }

    boolean adds() {
        return Contributor.may(seat);
    }

    boolean more() {
        return wanted.page() * Wanted.PER_PAGE < total;
    }

    static List<Option> kinds(Ui ui) {
        return Stream.of(Kind.values()).map(each -> new Option(each.word(), ui.say(each.plural()))).toList();
    }
}
