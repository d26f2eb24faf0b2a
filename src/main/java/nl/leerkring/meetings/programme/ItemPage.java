package nl.leerkring.meetings.programme;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param notes   only for who organises the day
 * @param changes whether this person may change it
 * @param parts   what other rooms show about it
 */
record ItemPage(Seat seat, ProgrammeDay day, ProgrammeItem item, @Nullable String notes, boolean changes, List<Part> parts) implements Page {

    @Override
    public Text title() {
        return Text.name(item.title());
    }

    String programme() {
        return seat.href() + "/bijeenkomsten/" + day.meeting().number() + "/programma";
    }

    ProgrammeDay.Block block() {
        return day.around(item.id()).orElseThrow();
    }
}
