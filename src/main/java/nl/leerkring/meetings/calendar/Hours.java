package nl.leerkring.meetings.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** A part of a day, for the calendar of who comes for that part alone. */
@Component
public class Hours {

    private final Clock clock;

    Hours(Clock clock) {
        this.clock = clock;
    }

    /** @param id stays the same when the hours change, so that a calendar replaces what it has */
    public void write(String id, String title, Meeting meeting, Instant from, Instant until, Language language, HttpServletResponse response) throws IOException {
        byte[] text = text(id, title, meeting, from, until, language).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"bijdrage.ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private String text(String id, String title, Meeting meeting, Instant from, Instant until, Language language) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@leerkring"));
        event.add(new DtStamp(clock.instant()));
        event.add(new Summary(Events.line(title)));
        event.add(new DtStart<>(from.atZone(Dates.AMSTERDAM)));
        event.add(new DtEnd<>(until.atZone(Dates.AMSTERDAM)));
        if (!meeting.venue().route().isBlank()) {
            event.add(new Description(Text.of("Route: ", "Route: ").in(language) + meeting.venue().route().strip()));
        }
        String where = Wording.location(meeting, language);
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        return Ics.write(ImmutableMethod.PUBLISH, List.of(event));
    }
}
