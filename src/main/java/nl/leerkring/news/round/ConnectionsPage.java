package nl.leerkring.news.round;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param all of everybody, for who leads the round */
record ConnectionsPage(Seat seat, Meeting meeting, List<Connection> connections, boolean all) implements Page {

    @Override
    public Text title() {
        return Text.of("Wie wil meer weten van wie", "Who wants to know more from whom");
    }

    /** Of the round. */
    String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten";
    }

    /** Who wants to know more of what I told. */
    List<Connection> fromMe() {
        return connections.stream().filter(each -> each.teller().id().equals(seat.person())).toList();
    }

    /** What I want to know more of. */
    List<Connection> byMe() {
        return connections.stream().filter(each -> each.wanter().id().equals(seat.person())).toList();
    }

    String profile(Connection.Someone someone) {
        return seat.href() + "/mensen/" + someone.id();
    }
}
