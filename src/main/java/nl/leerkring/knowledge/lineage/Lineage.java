package nl.leerkring.knowledge.lineage;

import java.util.List;
import java.util.UUID;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Status;
import org.jspecify.annotations.Nullable;

/**
 * All that a card came from and all that came from it, step after step, as far as the key may read it.
 *
 * @param lines from which card to which
 * @param uses  what municipalities say of these cards now
 */
record Lineage(Card card, List<Node> nodes, List<Line> lines, List<Origin> origins, List<Use> uses) {

    /** @param href nothing: it is of another circle */
    record Node(Card card, @Nullable String href) {
    }

    record Line(UUID from, UUID to) {
    }

    /** What a card came from that is no card. */
    record Origin(UUID card, String title, String href) {
    }

    record Use(UUID card, String works, Status status) {
    }

    List<Use> uses(UUID card) {
        return uses.stream().filter(each -> each.card().equals(card)).toList();
    }

    List<Node> sources(UUID card) {
        return lines.stream().filter(line -> line.to().equals(card)).flatMap(line -> nodes.stream().filter(node -> node.card().id().value().equals(line.from()))).toList();
    }

    List<Origin> origins(UUID card) {
        return origins.stream().filter(each -> each.card().equals(card)).toList();
    }
}
