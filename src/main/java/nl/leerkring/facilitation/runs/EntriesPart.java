package nl.leerkring.facilitation.runs;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.facilitation.Entries;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Part;

/**
 * What was entered, as far as this person may see it.
 *
 * @param steps    what was asked in each step up to now, in order
 * @param done     who entered something in this step, or passed; for who leads
 * @param whispers what is shown and never stored
 */
record EntriesPart(Scene scene, List<List<Answers>> steps, Set<UUID> done, List<Entries.Whispered> whispers) implements Part {

    String href() {
        return scene.seat().href();
    }

    /** Of the step that goes on, or of the last one. */
    List<Answers> now() {
        return steps.isEmpty() ? List.of() : steps.getLast();
    }

    boolean before() {
        return steps.stream().limit(Math.max(0, steps.size() - 1)).flatMap(List::stream).anyMatch(EntriesPart::some);
    }

    static boolean some(Answers answers) {
        return !answers.entries().isEmpty() || answers.tally() != null && answers.tally().all() > 0;
    }
}
