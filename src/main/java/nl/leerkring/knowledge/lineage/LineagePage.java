package nl.leerkring.knowledge.lineage;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Status;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

record LineagePage(Seat seat, Lineage lineage, Picture picture) implements Page {

    @Override
    public Text title() {
        return Text.of("Herkomst", "Lineage");
    }

    String href(String within) {
        return seat.href() + within;
    }

    /** Of another circle where everybody reads it who may. */
    String href(Lineage.Node node) {
        return node.href() == null ? "/kennis/" + node.card().id() : href(node.href());
    }

    /** "Utrecht en Assen doen het". */
    List<String> uses(Ui ui, Lineage.Node node) {
        List<Lineage.Use> uses = lineage.uses(node.card().id().value());
        return List.of(Status.values()).stream().filter(status -> uses.stream().anyMatch(use -> use.status() == status))
                .map(status -> uses.stream().filter(use -> use.status() == status).map(Lineage.Use::works).collect(Collectors.joining(", ")) + ": " + ui.say(status.label())).toList();
    }

    /** Who does it now, in the whole of the family. */
    String now() {
        return lineage.uses().stream().filter(use -> use.status() == Status.DOES).map(Lineage.Use::works).distinct().sorted().collect(Collectors.joining(", "));
    }
}
