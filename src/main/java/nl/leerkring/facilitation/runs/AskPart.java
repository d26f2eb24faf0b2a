package nl.leerkring.facilitation.runs;

import java.util.List;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Form;
import nl.leerkring.web.Part;

/** What this person may fill in now. */
record AskPart(Scene scene, List<Answers> asks, Form form) implements Part {

    String href() {
        return scene.seat().href();
    }

    List<Answers> mine() {
        return asks.stream().filter(each -> each.fills() && !each.full(scene.seat().presence())).toList();
    }

    boolean full() {
        return asks.stream().anyMatch(each -> each.fills() && each.full(scene.seat().presence()));
    }
}
