package nl.leerkring.meetings.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;

/**
 * The day as it is planned, with what one needs to build it: what to look at, and the tools with each block.
 *
 * @param adjusted it goes otherwise today: the run sheet tells how
 */
record BuilderPart(Organiser organiser, ProgrammeDay day, boolean adjusted, List<Text> warnings, Instant now) implements Part {

    boolean plans() {
        return !organiser.hostOnly();
    }

    /** The order on this page: who moves something says which order she saw. */
    String stand() {
        List<List<UUID>> blocks = day.blocks().stream().map(block -> block.items().stream().map(item -> item.id().value()).toList()).toList();
        return new Order(blocks).stand();
    }
}
