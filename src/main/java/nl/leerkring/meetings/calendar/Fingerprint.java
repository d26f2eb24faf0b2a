package nl.leerkring.meetings.calendar;

import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.rsvp.Occasion;

/** Of all that matters to whoever has the meeting in a calendar: when this changes, they hear it. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(Occasion occasion) {
        Meeting meeting = occasion.meeting();
        Meeting.Venue venue = meeting.venue();
        String all = Stream.of(meeting.theme(), meeting.starts(), meeting.ends(), meeting.form(), meeting.hostName(), venue.place(),
                        venue.address(), venue.room(), venue.route(), venue.latitude(), venue.longitude(), meeting.cancelled() != null)
                .map(Objects::toString).collect(Collectors.joining("\u001f"));
        return HexFormat.of().formatHex(Tokens.hash(all));
    }
}
