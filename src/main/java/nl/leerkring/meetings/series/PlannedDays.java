package nl.leerkring.meetings.series;

import java.time.Clock;
import java.util.List;
import nl.leerkring.circles.BeforeClosing;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** A circle does not close over a day that people have in their calendars. */
@Component
class PlannedDays implements BeforeClosing {

    private final Meetings meetings;
    private final Clock clock;

    PlannedDays(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<Link> remaining(Coordinator by, Language language) {
        Dates dates = new Dates(language, clock.instant());
        return meetings.of(by.seat()).stream().filter(meeting -> meeting.starts() != null && meeting.cancelled() == null && !meeting.over(clock.instant()))
                .map(meeting -> Link.to(meeting.theme() + ", " + dates.day(Dates.dayOf(meeting.starts())),
                        by.href() + "/bijeenkomsten/" + meeting.number() + "/afzegging")).toList();
    }
}
