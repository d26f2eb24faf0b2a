package nl.leerkring.meetings.calendar;

import java.time.Instant;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Coded;

/**
 * A meeting as it stands in calendars.
 *
 * @param sequence counts the changes that matter (RFC 5545, 3.8.7.4)
 * @param changed  when it last changed
 */
record Item(Occasion occasion, int sequence, Instant changed, Standing standing) {

    /** How the day stands for the one whose calendar it is: she is away, it is not sure that she comes, or – also for nobody in particular – it is on. */
    enum Standing implements Coded {
        ON, UNSURE, AWAY
    }

    Item(Occasion occasion, int sequence, Instant changed) {
        this(occasion, sequence, changed, Standing.ON);
    }

    /** Stays the same for ever, so that every update lands on the same entry (RFC 7986, 5.3: a UUID is enough to be unique). */
    String uid() {
        return uid(occasion.id());
    }

    static String uid(MeetingId meeting) {
        return meeting + "@leerkring";
    }

    Meeting meeting() {
        return occasion.meeting();
    }

    boolean cancelled() {
        return meeting().cancelled() != null || !meeting().dated();
    }
}
