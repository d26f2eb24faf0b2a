package nl.leerkring.meetings.runsheet;

import java.time.Instant;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** The table, live; on the day with a button for what runs over. */
record RunSheetPart(Organiser organiser, RunSheet sheet, Instant now) implements Part {

    ProgrammeDay.@Nullable Block running() {
        return organiser.hostOnly() || organiser.seat().archived() ? null : sheet.day().at(now).orElse(null);
    }
}
