package nl.leerkring.knowledge.cards;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads from an address what a new card comes from, and asks whoever has that whether this person may use it. */
@Component
class Origins {

    private final Cards cards;
    private final List<Origin> known;

    Origins(Cards cards, ObjectProvider<Origin> known) {
        this.cards = cards;
        this.known = known.orderedStream().toList();
    }

    /** @param source the card, when it is one */
    record Read(Cards.From from, @Nullable Card source) {

        /** As it goes on in an address. */
        String query() {
            return from.word() == null ? "" : "&uit=" + from.word() + "&van=" + from.subject();
        }
    }

    /** @throws Missing when it is not there for this person */
    Read read(Contributor by, Form form) {
        UUID card = form.id("kaart");
        if (card != null) {
            Card source = cards.find(by.seat(), card).or(() -> cards.elsewhere(by.seat(), card)).orElseThrow(Missing::new);
            return new Read(new Cards.From(source.id(), null, null, null), source);
        }
        String word = form.value("uit");
        if (word.isEmpty()) {
            return new Read(Cards.From.NOTHING, null);
        }
        UUID subject = form.id("van");
        if (subject == null) {
            throw new Missing();
        }
        return new Read(new Cards.From(null, word, subject, found(by.seat(), word, subject)), null);
    }

    private Origin.Found found(Seat seat, String word, UUID subject) {
        return known.stream().filter(each -> each.word().equals(word)).findFirst().flatMap(origin -> origin.find(seat, subject)).orElseThrow(Missing::new);
    }
}
