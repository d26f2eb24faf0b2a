package nl.leerkring.meetings.hosting;

import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param circle the address of the circle */
record MergePage(String circle, Meeting meeting, List<Meeting> others, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Voeg samen met een andere bijeenkomst", "Merge with another meeting");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return circle + "/bijeenkomsten/" + meeting.number();
    }
}
