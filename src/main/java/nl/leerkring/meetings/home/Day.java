package nl.leerkring.meetings.home;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.rsvp.Rsvp;
import nl.leerkring.web.Ui;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A meeting as one person sees it on home: with what she answered, and whether she is there.
 *
 * @param reported  its report is out
 * @param quoted    it wants to quote her, and she did not say yes or no
 * @param harvested she wrote a card about it
 * @param evaluated she said what she thought of it
 */
record Day(Meeting meeting, @Nullable Rsvp mine, @Nullable Attendance present, boolean reported, boolean quoted, boolean harvested, boolean evaluated) {

    /** From two hours before it starts, home is about now. */
    private static final Duration EARLY = Duration.ofHours(2);

    boolean on() {
        return meeting.cancelled() == null;
    }

    boolean ahead(Instant now) {
        return on() && meeting.dated() && !meeting.over(now);
    }

    boolean today(Instant now) {
        return ahead(now) && meeting.starts() != null && !meeting.starts().minus(EARLY).isAfter(now);
    }

    /** She did not answer, or for the day before it moved. */
    boolean unanswered() {
        return mine == null || mine.again();
    }

    /** It is over for so many days at most, and she was not away. */
    boolean lately(Instant now, int days) {
        Instant ends = meeting.ends();
        return on() && ends != null && ends.isBefore(now) && ends.isAfter(now.minus(Duration.ofDays(days))) && (mine == null || !mine.away());
    }

    boolean begun(Instant now) {
        return meeting.starts() != null && !meeting.starts().isAfter(now);
    }

    /** "vandaag", "morgen", "over 12 dagen". */
    String inDays(Ui ui) {
        if (meeting.starts() == null) {
            return ui.say("nog geen datum", "no date yet");
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(ui.today(), Dates.dayOf(meeting.starts()));
        return days < 2 ? ui.day(meeting.starts()) : ui.say("over ", "in ") + ui.count(days, "dag", "dagen", "day", "days");
    }

    /** Where a map shows it; nothing without an address. A link, not an embedded map: no third party hears of a visit. */
    @Nullable String map() {
        Meeting.Venue venue = meeting.venue();
        if (venue.latitude() != null && venue.longitude() != null) {
            return "https://www.openstreetmap.org/?mlat=" + venue.latitude() + "&mlon=" + venue.longitude() + "#map=17/" + venue.latitude() + "/" + venue.longitude();
        }
        return venue.address().isBlank() ? null
                : "https://www.openstreetmap.org/search?query=" + UriUtils.encodeQueryParam(venue.address(), java.nio.charset.StandardCharsets.UTF_8);
    }

    String where(Ui ui) {
        Meeting.Venue venue = meeting.venue();
        String there = java.util.stream.Stream.of(venue.place(), venue.room(), venue.address()).filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining(", "));
        return there.isEmpty() ? ui.say(meeting.form().label()) : there;
    }
}
