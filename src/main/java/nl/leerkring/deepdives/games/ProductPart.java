package nl.leerkring.deepdives.games;

import java.util.List;
import nl.leerkring.facilitation.Presence;
import nl.leerkring.web.Part;

/** The text as it is, with what changed last. */
record ProductPart(Game game, Product product) implements Part {

    List<Changes.Line> changes() {
        return Changes.of(product.before(), product.text());
    }

    String by() {
        return game.scene().people().stream().filter(each -> each.id().equals(product.presence())).map(Presence::name).findFirst().orElse("");
    }
}
