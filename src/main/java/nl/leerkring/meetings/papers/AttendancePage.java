package nl.leerkring.meetings.papers;

import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record AttendancePage(Organiser organiser, List<Rsvps.Attendee> people) implements Page {

    /** Lines for who comes without having said so. */
    static final int EMPTY_LINES = 5;

    @Override
    public Text title() {
        return Text.of("Presentielijst", "Attendance list");
    }

    List<Rsvps.Attendee> here() {
        return people.stream().filter(each -> !each.online()).toList();
    }

    List<Rsvps.Attendee> online() {
        return people.stream().filter(Rsvps.Attendee::online).toList();
    }
}
