package nl.leerkring.meetings.papers;

import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record ProgrammePaperPage(Seat seat, ProgrammeDay day) implements Page {

    @Override
    public Text title() {
        return Text.of("Programma", "Programme");
    }

    String meeting() {
        return seat.href() + "/bijeenkomsten/" + day.meeting().number();
    }
}
