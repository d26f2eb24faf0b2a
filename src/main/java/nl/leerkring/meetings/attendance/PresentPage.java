package nl.leerkring.meetings.attendance;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record PresentPage(Meeting meeting, PresentPart part) implements Page {

    @Override
    public Text title() {
        return Text.of("Ben je er?", "Are you here?");
    }
}
