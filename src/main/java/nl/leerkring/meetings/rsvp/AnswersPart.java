package nl.leerkring.meetings.rsvp;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;

/** @param href the meeting's page */
record AnswersPart(String href, Meeting meeting, Replies replies) implements Part {
}
