package nl.leerkring.knowledge.cards;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.Sight;
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

    /** What stands under its title in the list. */
    static String meta(Ui ui, Card card) {
        String recognised = card.recognising() == 0 ? "" : ui.count(card.recognising(), "gemeente", "gemeenten", "municipality", "municipalities");
        String closed = card.sight() == Sight.CIRCLE ? "" : ui.say(card.sight().label());
        return Stream.of(ui.say(card.kind().label()), card.whose(ui), recognised, closed).filter(each -> !each.isEmpty()).collect(java.util.stream.Collectors.joining(" · "));
    }
}
