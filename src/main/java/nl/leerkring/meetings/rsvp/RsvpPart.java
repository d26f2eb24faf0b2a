package nl.leerkring.meetings.rsvp;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** @param asked whether this person may answer, or only put it in a calendar */
record RsvpPart(String href, Meeting meeting, @Nullable Rsvp rsvp, boolean asked) implements Part {
}
