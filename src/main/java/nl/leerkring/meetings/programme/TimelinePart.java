package nl.leerkring.meetings.programme;

import nl.leerkring.web.Part;

/** The day line with its heading, as it stands on the page of the meeting. */
record TimelinePart(DayPart day) implements Part {
}
