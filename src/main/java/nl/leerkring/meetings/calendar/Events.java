package nl.leerkring.meetings.calendar;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Language;
import nl.leerkring.web.language.Dates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One meeting as an iCalendar event. */
@Component
class Events {

    private static final Duration ALARM = Duration.ofDays(-1);

    private final String base;
    private final String sender;

    Events(@Value("${leerkring.base-url}") String base, @Value("${leerkring.smtp.from}") String sender) {
        this.base = base;
        this.sender = sender;
    }

    VEvent invitation(Item item, Guest guest) {
        VEvent event = published(item, guest.to().language());
        event.add(organizer(item, guest));
        event.add(guest.attendee());
        event.add(alarm(item));
        return event;
    }

    /** What she proposed does not happen (RFC 5546, 3.2.8). */
    VEvent declinedCounter(Item item, Guest guest) {
        VEvent event = frame(item);
        times(event, item.meeting());
        event.add(organizer(item, guest));
        event.add(guest.attendee());
        return event;
    }

    VEvent cancellation(Item item, Guest guest) {
        VEvent event = frame(item);
        times(event, item.meeting());
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        event.add(organizer(item, guest));
        event.add(guest.attendee());
        return event;
    }

    /** Without people in it: for feeds and downloads. */
    VEvent published(Item item, Language language) {
        Meeting meeting = item.meeting();
        VEvent event = frame(item);
        times(event, meeting);
        event.add(item.cancelled() ? ImmutableStatus.VEVENT_CANCELLED
                : item.standing() == Item.Standing.UNSURE ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(item.cancelled() || item.standing() == Item.Standing.AWAY ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        event.add(new LastModified(item.changed()));
        event.add(new Description(Wording.description(item.occasion(), language, base)));
        event.add(new Url(URI.create(base + item.occasion().href())));
        String where = Wording.location(meeting, language);
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        if (meeting.venue().latitude() != null && meeting.venue().longitude() != null) {
            event.add(new Geo(BigDecimal.valueOf(meeting.venue().latitude()), BigDecimal.valueOf(meeting.venue().longitude())));
        }
        return event;
    }

    private static VEvent frame(Item item) {
        VEvent event = new VEvent(false);
        event.add(new Uid(item.uid()));
        event.add(new DtStamp(item.changed()));
        event.add(new Sequence(item.sequence()));
        event.add(new Summary(line(item.occasion().circleName() + ": " + item.meeting().theme())));
        return event;
    }

    private static void times(VEvent event, Meeting meeting) {
        Instant starts = meeting.starts();
        Instant ends = meeting.ends();
        if (starts != null && ends != null) {
            event.add(new DtStart<>(starts.atZone(Dates.AMSTERDAM)));
            event.add(new DtEnd<>(ends.atZone(Dates.AMSTERDAM)));
        }
    }

    private Organizer organizer(Item item, Guest guest) {
        return new Organizer(new ParameterList(List.of(new Cn(line(item.occasion().circleName())))), mailto(guest.organizer() == null ? sender : guest.organizer()));
    }

    private static VAlarm alarm(Item item) {
        VAlarm alarm = new VAlarm();
        alarm.add(new Trigger(new ParameterList(List.of(Related.START)), ALARM));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(line(item.meeting().theme())));
        return alarm;
    }

    /** One line without what a parameter may not hold (RFC 5545, 3.2: no quotes or control characters). */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\"\\s]+", " ").strip();
    }

    static URI mailto(String address) {
        return URI.create("mailto:" + org.springframework.web.util.UriUtils.encodePath(address, java.nio.charset.StandardCharsets.UTF_8));
    }
}
