package nl.leerkring.meetings.setup;

import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Copy;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.checklist.Checklists;
import nl.leerkring.web.Coded;
import org.springframework.stereotype.Component;

/** Lays out the year of a circle as another had it: the days that took place or will, without dates, hosts and names. */
@Component
class Copying {

    private final Database database;
    private final Meetings meetings;
    private final Programme programme;
    private final Checklists checklists;

    Copying(Database database, Meetings meetings, Programme programme, Checklists checklists) {
        this.database = database;
        this.meetings = meetings;
        this.programme = programme;
        this.checklists = checklists;
    }

    void copy(Copy copy, Coordinator by) {
        meetings.of(copy.from().seat()).stream().filter(meeting -> meeting.cancelled() == null).forEach(meeting -> copy(copy, by, meeting));
    }

    private void copy(Copy copy, Coordinator by, Meeting source) {
        MeetingId target = meetings.add(by, source.theme(), source.question(), source.outcomes());
        database.change(by, sql -> sql.sql("update meetings.meeting set form = ? where id = ?")
                .params(source.form().code(), target.value()).update());
        if (copy.takes(Copy.Part.PROGRAMME)) {
            programme.copy(copy.from(), source, by, target);
        }
        if (copy.takes(Copy.Part.CHECKLIST)) {
            checklists.copy(copy.from(), source, by, meetings.find(by, target).orElseThrow());
        }
    }
}
