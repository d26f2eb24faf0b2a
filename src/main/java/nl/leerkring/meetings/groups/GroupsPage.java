package nl.leerkring.meetings.groups;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Division;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record GroupsPage(Seat seat, Meeting meeting, List<Division> divisions, boolean organises) implements Page {

    @Override
    public Text title() {
        return Text.of("Groepen", "Groups");
    }

    String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/groepen";
    }
}
