package nl.leerkring.meetings.attendance;

import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param form a guest of the day */
record RollPage(RollPart part, Form form, List<Link> tabs) implements Page {

    @Override
    public Text title() {
        return Text.of("Aanwezigheid", "Attendance");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
