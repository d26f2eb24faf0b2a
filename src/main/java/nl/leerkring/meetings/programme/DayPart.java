package nl.leerkring.meetings.programme;

import java.time.Instant;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;

/**
 * The day as a line of items, live.
 *
 * @param href the meeting's page
 */
record DayPart(String href, ProgrammeDay day, Instant now) implements Part {
}
