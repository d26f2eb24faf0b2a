package nl.leerkring.meetings.dates;

import java.time.Instant;
import nl.leerkring.web.Part;

/** What was answered, live. @param circle the address of the circle */
record PollPart(String circle, DatePoll poll, Instant now) implements Part {

    String href() {
        return circle + "/bijeenkomsten/" + poll.meeting().number() + "/datums";
    }
}
