package nl.leerkring.meetings.programme;

import java.util.List;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;

/** @param href the meeting's page */
record MinePart(String href, List<ProgrammeDay.Block> mine) implements Part {
}
