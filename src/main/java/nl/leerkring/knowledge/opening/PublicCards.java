package nl.leerkring.knowledge.opening;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.PublicBlock;
import nl.leerkring.circles.Shown;
import nl.leerkring.knowledge.Card;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the public page of a circle: what it learned that everybody may read. */
@Component
class PublicCards implements PublicBlock {

    private final OpenCards cards;

    PublicCards(OpenCards cards) {
        this.cards = cards;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Part> part(Shown circle) {
        List<Card> all = cards.of(circle.door(), circle.id().value());
        return all.isEmpty() ? Optional.empty() : Optional.of(new PublicCardsPart(all));
    }
}
