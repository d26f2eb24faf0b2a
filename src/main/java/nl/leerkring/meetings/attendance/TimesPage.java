package nl.leerkring.meetings.attendance;

import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record TimesPage(Organiser by, Attendance one, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Gekomen en gegaan", "Arrival and departure");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return by.href() + "/aanwezigheid/" + one.id();
    }
}
