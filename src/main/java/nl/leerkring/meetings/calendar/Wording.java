package nl.leerkring.meetings.calendar;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;

/** What stands in a calendar: never anything confidential, because calendars are shared. */
final class Wording {

    private Wording() {
    }

    static String description(Occasion occasion, Language language, String base) {
        Meeting meeting = occasion.meeting();
        StringJoiner text = new StringJoiner("\n");
        if (!meeting.question().isBlank()) {
            text.add(meeting.question().strip());
            text.add("");
        }
        if (meeting.hostName() != null) {
            text.add(Text.of("Gastgemeente: ", "Host: ").in(language) + meeting.hostName());
        }
        if (!meeting.venue().route().isBlank()) {
            text.add(Text.of("Route: ", "Route: ").in(language) + meeting.venue().route().strip());
        }
        text.add(Text.of("Alles over deze dag: ", "More about this day: ").in(language) + base + occasion.href());
        return text.toString();
    }

    static String location(Meeting meeting, Language language) {
        Meeting.Venue venue = meeting.venue();
        String there = Stream.of(venue.place(), venue.room(), venue.address()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return there.isEmpty() && meeting.form() == Meeting.Form.ONLINE ? Meeting.Form.ONLINE.label().in(language) : there;
    }
}
