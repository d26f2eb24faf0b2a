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

    /** When it looks again: on a change, and on the day itself every minute, because time passes. */
    String trigger() {
        return trigger(day, now);
    }

    static String trigger(ProgrammeDay day, Instant now) {
        boolean running = day.meeting().starts() != null && !day.meeting().starts().minusSeconds(7200).isAfter(now) && day.until().isAfter(now);
        return "hint:programme from:body, hint:bijeenkomst-" + day.meeting().number() + " from:body, hint:again from:body" + (running ? ", every 60s" : "");
    }
}
