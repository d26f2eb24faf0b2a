package nl.leerkring.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** Tells somebody what changes for her in a day; on that day itself it also rings, on devices for which she chose that. */
@Component
public class DayNotices {

    private static final Duration NEWS = Duration.ofMinutes(30);

    private final Notices notices;
    private final Clock clock;

    DayNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    public void tell(Organiser by, UUID person, Text text, Text why, String href) {
        Notices.Word word = new Notices.Word(Topic.MEETINGS, text, why, href);
        if (today(by.meeting())) {
            notices.tellNow(by, word, person, by.seat().circle().value(), NEWS);
        } else {
            notices.tell(by, word, person, by.seat().circle().value());
        }
    }

    public boolean today(Meeting meeting) {
        Instant starts = meeting.starts();
        return starts != null && Dates.dayOf(starts).equals(Dates.dayOf(clock.instant()));
    }
}
