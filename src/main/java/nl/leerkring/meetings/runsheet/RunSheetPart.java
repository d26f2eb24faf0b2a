package nl.leerkring.meetings.runsheet;

import java.time.Instant;
import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * The table, live; on the day with buttons for what goes otherwise.
 *
 * @param done what was done with the day, the latest first
 */
record RunSheetPart(Organiser organiser, RunSheet sheet, List<Running.Done> done, Instant now) implements Part {

    boolean steers() {
        return !organiser.hostOnly() && !organiser.seat().archived() && sheet.day().running(now);
    }

    /** What takes longer or shorter now: what runs, or before the day the hour it begins. */
    ProgrammeDay.@Nullable Block running() {
        boolean ahead = !sheet.day().empty() && sheet.day().blocks().getFirst().from().isAfter(now);
        return !steers() ? null : ahead ? sheet.day().blocks().getFirst() : sheet.day().at(now).orElse(null);
    }

    String action(ProgrammeItem item) {
        return organiser.href() + "/draaiboek/bijsturing?onderdeel=" + item.id() + "&stand=" + sheet.day().stand();
    }
}
