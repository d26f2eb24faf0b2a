package nl.leerkring.circles.start;

import java.util.List;
import java.util.Map;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** @param glances of each circle what is next there */
record CirclesPage(List<Seat> seats, Map<CircleId, Text> glances, boolean administrator) implements Page {

    String meta(Ui ui, Seat seat) {
        Text next = glances.get(seat.circle());
        return next == null ? ui.say(seat.role().label()) : ui.say(next);
    }


    @Override
    public Text title() {
        return Text.of("Mijn kringen", "My circles");
    }
}
