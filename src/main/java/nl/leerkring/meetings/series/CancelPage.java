package nl.leerkring.meetings.series;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param circle the address of the circle */
record CancelPage(String circle, Meeting meeting, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Zeg de bijeenkomst af", "Cancel the meeting");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return circle + "/bijeenkomsten/" + meeting.number();
    }
}
