package nl.leerkring.meetings.rsvp;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param from in whose place */
record ColleaguePage(String token, Occasion occasion, Rsvp rsvp, String from, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Je komt in de plaats van " + from, "You are coming instead of " + from);
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
