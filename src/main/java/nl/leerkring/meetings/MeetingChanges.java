package nl.leerkring.meetings;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The door by which other rooms change a meeting: whatever they change is announced in one way. */
@Component
public class MeetingChanges {

    private final Database database;
    private final Meetings meetings;
    private final Live live;
    private final ApplicationEventPublisher events;

    MeetingChanges(Database database, Meetings meetings, Live live, ApplicationEventPublisher events) {
        this.database = database;
        this.meetings = meetings;
        this.live = live;
        this.events = events;
    }

    /** The meeting gets this day; everybody's calendar follows. */
    public void date(Coordinator by, Meeting meeting, Instant starts, Instant ends) {
        database.change(by, sql -> {
            int changed = sql.sql("update meetings.meeting set starts = :starts, ends = :ends, version = version + 1 where id = :id")
                    .param("starts", starts.atOffset(ZoneOffset.UTC)).param("ends", ends.atOffset(ZoneOffset.UTC))
                    .param("id", meeting.id().value()).update();
            if (changed == 1) {
                announce(by, by.seat(), meeting);
            }
        });
    }

    /** This organisation receives the meeting. */
    public void host(Coordinator by, Meeting meeting, UUID organisation) {
        database.change(by, sql -> {
            sql.sql("update meetings.meeting set host = :host, version = version + 1 where id = :id").param("host", organisation)
                    .param("id", meeting.id().value()).update();
            announce(by, by.seat(), meeting);
        });
    }

    /** Tells everybody who has to know that a meeting is not as it was; inside the transaction that changed it. */
    public void announce(Key by, Seat seat, Meeting before) {
        announce(by, seat, before, sentence(before, meetings.get(seat, before.number())));
    }

    /** @param sentence as the journal tells it, after the name of who did it */
    public void announce(Key by, Seat seat, Meeting before, Text sentence) {
        Meeting after = meetings.get(seat, before.number());
        UUID circle = seat.circle().value();
        events.publishEvent(new Happened(circle, by, "meeting", sentence, seat.href() + "/bijeenkomsten/" + after.number(), true));
        events.publishEvent(new MeetingChanged(by, before, after));
        live.hint(circle, "bijeenkomst-" + after.number());
    }

    private static Text sentence(Meeting before, Meeting after) {
        String theme = after.theme();
        if (before.cancelled() == null && after.cancelled() != null) {
            return Text.of("zegde ‘" + theme + "’ af", "cancelled ‘" + theme + "’");
        }
        if (before.cancelled() != null && after.cancelled() == null) {
            return Text.of("liet ‘" + theme + "’ weer doorgaan", "reinstated ‘" + theme + "’");
        }
        if (after.host() != null && !after.host().equals(before.host()) && Objects.equals(after.starts(), before.starts())) {
            return Text.of("maakte " + after.hostName() + " gastgemeente van ‘" + theme + "’", "made " + after.hostName() + " host of ‘" + theme + "’");
        }
        Instant starts = after.starts();
        if (starts != null && !starts.equals(before.starts())) {
            Dates dutch = new Dates(Language.NL, starts);
            Dates english = new Dates(Language.EN, starts);
            return Text.of("zette ‘" + theme + "’ op " + dutch.fullDay(Dates.dayOf(starts)), "set ‘" + theme + "’ for " + english.fullDay(Dates.dayOf(starts)));
        }
        return Text.of("wijzigde de gegevens van ‘" + theme + "’", "changed the details of ‘" + theme + "’");
    }
}
