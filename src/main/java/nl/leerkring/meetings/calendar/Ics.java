package nl.leerkring.meetings.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/** Writes iCalendar objects (RFC 5545). */
@Component
class Ics {

    private static final Duration LOOK_AGAIN = Duration.ofHours(4);

    private final Events events;

    Ics(Events events) {
        this.events = events;
    }

    /** An iTIP request to one person (RFC 5546, 3.2.2). */
    String request(Item item, Guest guest) {
        return write(ImmutableMethod.REQUEST, List.of(events.invitation(item, guest)));
    }

    /** It does not take place, or not for this person (RFC 5546, 3.2.5). */
    String cancel(Item item, Guest guest) {
        return write(ImmutableMethod.CANCEL, List.of(events.cancellation(item, guest)));
    }

    /** Another time that somebody proposed is not taken (RFC 5546, 3.2.8). */
    String declinedCounter(Item item, Guest guest) {
        return write(ImmutableMethod.DECLINE_COUNTER, List.of(events.declinedCounter(item, guest)));
    }

    /** A day to put in a calendar by hand. */
    String single(Item item, Language language) {
        return write(ImmutableMethod.PUBLISH, List.of(events.published(item, language)));
    }

    /** All days, for a calendar that looks again by itself. */
    String feed(String name, List<Item> items, Language language) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH, items.stream().map(item -> events.published(item, language)).toList());
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new net.fortuna.ical4j.model.property.Name(name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT4H"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
        return write(calendar);
    }

    static String write(Method method, List<VEvent> events) {
        return write(calendar(method, events));
    }

    private static Calendar calendar(Method method, List<VEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Leerkring//Leerkring//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(Amsterdam.zone());
        events.forEach(calendar::add);
        return calendar;
    }

    private static String write(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ValidationException ours) {
            throw new IllegalStateException(ours);
        }
        return Folding.fold(text.toString());
    }
}
