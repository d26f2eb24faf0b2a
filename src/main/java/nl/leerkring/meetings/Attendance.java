package nl.leerkring.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.leerkring.web.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is there, or was.
 *
 * @param person       nothing: a guest of the day
 * @param standIn      not this person but a colleague in her place
 * @param organisation where that is known
 * @param went         nothing: stayed until the end, or is still there
 */
public record Attendance(UUID id, @Nullable UUID person, boolean standIn, String name, String organisation, Instant came, @Nullable Instant went) {

    /** From so long before a day somebody can be there. */
    public static final Duration EARLY = Duration.ofHours(3);

    /** How it is known that somebody is there: told by herself, from the list, at the door. */
    public enum Way implements Coded { SELF, LIST, DOOR }

    /** Who comes: somebody of the circle, a colleague in her place, or a guest of the day. */
    public record Who(@Nullable UUID person, boolean standIn, String name, String organisation, String email) {

        public static Who member(UUID person) {
            return new Who(person, false, "", "", "");
        }

        public static Who standIn(UUID person, String name) {
            return new Who(person, true, name, "", "");
        }

        public static Who guest(String name, String organisation, String email) {
            return new Who(null, false, name, organisation, email);
        }
    }

    public boolean here() {
        return went == null;
    }

    /** She came more than five minutes after the beginning. */
    public boolean late(Meeting meeting) {
        return meeting.starts() != null && came.isAfter(meeting.starts().plusSeconds(300));
    }

    /** So long she took part: what is before the beginning or after the end does not count. */
    public int minutes(Meeting meeting) {
        Instant starts = meeting.starts();
        Instant ends = meeting.ends();
        if (starts == null || ends == null) {
            return 0;
        }
        Instant from = came.isAfter(starts) ? came : starts;
        Instant until = went == null || went.isAfter(ends) ? ends : went;
        return (int) Math.max(0, Duration.between(from, until).toMinutes());
    }

    /** Whether one can be told to be there now: from three hours before the day; afterwards only organisers put right what was forgotten. */
    public static boolean open(Meeting meeting, Instant now) {
        return meeting.starts() != null && meeting.cancelled() == null && !meeting.starts().minus(EARLY).isAfter(now);
    }
}
