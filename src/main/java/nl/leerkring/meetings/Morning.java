package nl.leerkring.meetings;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.leerkring.web.language.Dates;

/** When planned mails go: in the morning of Amsterdam, because a mail at night helps nobody. */
public record Morning(LocalTime at) {

    public static Morning at(int hour, int minute) {
        return new Morning(LocalTime.of(hour, minute));
    }

    public Schedule daily() {
        return new Daily(Dates.AMSTERDAM, at);
    }

    /** The first one at or after this moment. */
    public Instant from(Instant moment) {
        ZonedDateTime same = Dates.dayOf(moment).atTime(at).atZone(Dates.AMSTERDAM);
        return (same.toInstant().isBefore(moment) ? same.plusDays(1) : same).toInstant();
    }

    public static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
