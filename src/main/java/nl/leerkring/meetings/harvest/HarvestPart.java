package nl.leerkring.meetings.harvest;

import nl.leerkring.web.Part;

/** The way to one's cards. @param href of the meeting */
record HarvestPart(String href) implements Part {
}
