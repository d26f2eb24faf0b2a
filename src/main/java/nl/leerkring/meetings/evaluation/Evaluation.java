package nl.leerkring.meetings.evaluation;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * What one person thought of a day, in her own words.
 *
 * @param best   what was most valuable
 * @param better what could be better
 * @param again  would she come again, 1 to 10
 */
record Evaluation(String best, String better, @Nullable Integer again) {

    static final int LONGEST = 1000;
    /** Of fewer answers one could tell who gave which. */
    static final int FEWEST = 3;
    private static final Duration AFTER = Duration.ofDays(14);

    boolean empty() {
        return best.isEmpty() && better.isEmpty() && again == null;
    }

    /** From the beginning of the day until two weeks after it. */
    static boolean open(Meeting meeting, Instant now) {
        return began(meeting, now) && meeting.ends() != null && meeting.ends().plus(AFTER).isAfter(now);
    }

    static boolean began(Meeting meeting, Instant now) {
        return meeting.cancelled() == null && meeting.starts() != null && !meeting.starts().isAfter(now);
    }

    static boolean answers(Seat seat) {
        return seat.role().takesPart() && !seat.archived();
    }
}
