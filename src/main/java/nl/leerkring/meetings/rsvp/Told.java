package nl.leerkring.meetings.rsvp;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.meetings.Meeting;
import org.jspecify.annotations.Nullable;

/** What people hear of the day and the place of a meeting. @param place in one line; empty: not known */
public record Told(@Nullable Instant starts, @Nullable Instant ends, String place) {

    public static Told of(Meeting meeting) {
        Meeting.Venue venue = meeting.venue();
        String there = Stream.of(venue.place(), venue.room(), venue.address()).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new Told(meeting.starts(), meeting.ends(), there.isEmpty() && meeting.form() == Meeting.Form.ONLINE ? "online" : there);
    }
}
