package nl.leerkring.meetings.programme;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param organiser nothing for who only reads it */
record ProgrammePage(Seat seat, @Nullable Organiser organiser, ProgrammeDay day, Part part, List<Link> tabs) implements Page {

    @Override
    public Text title() {
        return Text.of("Programma", "Programme");
    }

    String meeting() {
        return seat.href() + "/bijeenkomsten/" + day.meeting().number();
    }

    /** Whether this person adds and moves items. */
    boolean plans() {
        return organiser != null && !organiser.hostOnly();
    }
}
