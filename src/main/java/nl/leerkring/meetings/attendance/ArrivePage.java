package nl.leerkring.meetings.attendance;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * For who scans the code and is not signed in.
 *
 * @param open the day is going on, or about to
 */
record ArrivePage(String code, Doors.Door door, boolean open, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Ben je er?", "Are you here?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
