package nl.leerkring.meetings.programme;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;

/**
 * @param notes   empty for who does not organise the day
 * @param changes whether this person may change it
 * @param parts   what other rooms show about it
 */
record ItemPage(Seat seat, ProgrammeDay day, ProgrammeItem item, Programme.Notes notes, boolean changes, List<Part> parts) implements Page {

    @Override
    public Text title() {
        return Text.name(item.title());
    }

    String programme() {
        return seat.href() + "/bijeenkomsten/" + day.meeting().number() + "/programma";
    }

    ProgrammeDay.Block block() {
        return day.around(item.id()).or(() -> day.asPlanned().around(item.id())).orElseThrow();
    }

    boolean dropped() {
        return day.around(item.id()).isEmpty();
    }
}
