package nl.leerkring.meetings.evaluation;

import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * One tap about an item.
 *
 * @param href of the evaluation
 * @param mine what this person gave it
 * @param alone it stands on the page of the item, and one comes back there
 */
record ItemScorePart(String href, ProgrammeItem item, @Nullable Integer mine, boolean alone) implements Part {

    String action() {
        return href + "/" + item.id();
    }
}
