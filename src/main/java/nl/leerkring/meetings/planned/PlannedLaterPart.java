package nl.leerkring.meetings.planned;

import nl.leerkring.web.Part;

/** The place of a {@link PlannedPart}; without a script a link. */
record PlannedLaterPart(String href) implements Part {
}
