package nl.leerkring.meetings.series;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param circle the address of the circle */
record NewMeetingPage(String circle, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Voeg een bijeenkomst toe", "Add a meeting");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
