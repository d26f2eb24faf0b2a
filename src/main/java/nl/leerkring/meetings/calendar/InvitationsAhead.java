package nl.leerkring.meetings.calendar;

import java.time.Instant;
import java.util.List;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.PlannedMails;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** Invitations follow a change at once, so only those of a day without a date are still ahead. */
@Component
class InvitationsAhead implements PlannedMails {

    private final Database database;

    InvitationsAhead(Database database) {
        this.database = database;
    }

    @Override
    public List<Planned> ahead(Key key, Meeting meeting, Instant now) {
        if (meeting.dated() || meeting.cancelled() != null) {
            return List.of();
        }
        int people = database.read(key, sql -> CalendarRows.uninformed(sql, meeting.id(), 0).size());
        return List.of(new Planned("invitation", Text.of("Uitnodiging voor in de agenda", "Calendar invitation"), null, people, null, false));
    }
}
