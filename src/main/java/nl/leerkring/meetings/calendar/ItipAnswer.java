package nl.leerkring.meetings.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar program answers to an invitation (RFC 5546, 3.2.3 and 3.2.7).
 *
 * @param counter  another time or place is proposed
 * @param status   ACCEPTED, DECLINED, TENTATIVE…; empty: it does not say
 * @param written  when, as that program says; of two answers the later counts
 * @param comment  what was typed along
 */
record ItipAnswer(boolean counter, String uid, int sequence, String status, Instant written, String comment, @Nullable Instant starts, @Nullable Instant ends, String location) {

    static {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
    }

    private static final int LONGEST = 500;

    /** Nothing when it cannot be read, or is something else. */
    static Optional<ItipAnswer> read(String text, Instant now) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            String method = calendar.getProperty(Property.METHOD).map(Property::getValue).orElse("").toUpperCase(Locale.ROOT);
            List<VEvent> events = calendar.getComponents("VEVENT");
            return events.isEmpty() || !method.equals("REPLY") && !method.equals("COUNTER") ? Optional.empty()
                    : Optional.of(of(events.getFirst(), method.equals("COUNTER"), now));
        } catch (IOException | ParserException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static ItipAnswer of(VEvent event, boolean counter, Instant now) {
        String status = event.getProperty(Property.ATTENDEE).flatMap(attendee -> attendee.<Parameter>getParameter("PARTSTAT")).map(Parameter::getValue).orElse("");
        Instant written = moment(event, Property.DTSTAMP);
        return new ItipAnswer(counter, value(event, Property.UID), number(value(event, Property.SEQUENCE)), status.toUpperCase(Locale.ROOT),
                written == null || written.isAfter(now) ? now : written, value(event, Property.COMMENT), moment(event, Property.DTSTART), moment(event, Property.DTEND),
                value(event, Property.LOCATION));
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String value(VEvent event, String name) {
        String value = event.getProperty(name).map(Property::getValue).orElse("").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static @Nullable Instant moment(VEvent event, String name) {
        Temporal date = event.getProperty(name).filter(net.fortuna.ical4j.model.property.DateProperty.class::isInstance)
                .map(each -> ((net.fortuna.ical4j.model.property.DateProperty<?>) each).getDate()).orElse(null);
        return switch (date) {
            case Instant instant -> instant;
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case LocalDateTime local -> local.atZone(Dates.AMSTERDAM).toInstant();
            case null, default -> null;
        };
    }
}
