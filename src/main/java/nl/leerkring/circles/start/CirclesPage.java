package nl.leerkring.circles.start;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record CirclesPage(List<Seat> seats) implements Page {

    @Override
    public Text title() {
        return Text.of("Mijn kringen", "My circles");
    }
}
