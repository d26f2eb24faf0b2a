package nl.leerkring.meetings.home;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record HomePage(Seat seat, List<Meeting> meetings) implements Page {

    @Override
    public Text title() {
        return Text.of("Kring", "Circle");
    }
}
