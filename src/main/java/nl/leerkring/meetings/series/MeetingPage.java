package nl.leerkring.meetings.series;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;

/** @param parts what other rooms show on the day's own page */
record MeetingPage(Seat seat, Meeting meeting, List<Link> tabs, List<Part> parts, boolean coordinates) implements Page {

    @Override
    public Text title() {
        return Text.name(meeting.theme());
    }

    String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }

    /** A point on a map that the visitor's own map program opens (RFC 5870); no map of a third party is loaded. */
    String geo() {
        return "geo:" + meeting.venue().latitude() + "," + meeting.venue().longitude();
    }
}
