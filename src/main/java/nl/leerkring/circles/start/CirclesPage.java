package nl.leerkring.circles.start;

import java.util.List;
import java.util.Map;
import nl.leerkring.circles.CircleGlance;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** @param glances of each circle what is next there */
record CirclesPage(List<Seat> seats, Map<CircleId, CircleGlance.Glance> glances, boolean administrator) implements Page {

    String meta(Ui ui, Seat seat) {
        CircleGlance.Glance next = glances.get(seat.circle());
        return next == null ? ui.say(seat.role().label()) : ui.say(next.text());
    }

    boolean today(Seat seat) {
        return glances.containsKey(seat.circle()) && glances.get(seat.circle()).today();
    }

    /** Where it is today comes first, and is told in a card of its own. */
    List<Seat> todays() {
        return seats.stream().filter(this::today).toList();
    }

    List<Seat> others() {
        return seats.stream().filter(seat -> !today(seat)).toList();
    }

    @Override
    public Text title() {
        return Text.of("Mijn kringen", "My circles");
    }
}
