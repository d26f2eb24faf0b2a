package nl.leerkring.meetings.home;

import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.Part;

/**
 * How many come, live: it looks again when an answer comes in.
 *
 * @param circle the circle's home
 * @param number of the meeting
 */
record TotalsPart(String circle, int number, Rsvps.Totals totals) implements Part {

    String meeting() {
        return circle + "/bijeenkomsten/" + number;
    }

    String answers() {
        return meeting() + "/antwoorden";
    }
}
