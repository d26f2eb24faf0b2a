package nl.leerkring.meetings.attendance;

import java.util.List;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param came who is here, or was: names for the circle, no times */
record PresentPage(Meeting meeting, PresentPart part, List<Attendance> came) implements Page {

    @Override
    public Text title() {
        return Text.of("Ben je er?", "Are you here?");
    }
}
