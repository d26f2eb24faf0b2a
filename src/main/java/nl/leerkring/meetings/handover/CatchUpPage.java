package nl.leerkring.meetings.handover;

import java.time.Instant;
import java.util.List;
import nl.leerkring.circles.Handovers;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** What there is to know for who takes over a seat. */
record CatchUpPage(Seat seat, Handovers.Handover handover, List<Meeting> meetings, Instant now) implements Page {

    @Override
    public Text title() {
        return Text.of("In tien minuten bij", "Up to date in ten minutes");
    }

    Text from() {
        return handover.from().isEmpty() ? Text.of("Je voorganger", "Your predecessor") : Text.name(handover.from());
    }

    List<Meeting> past() {
        return meetings.stream().filter(meeting -> meeting.cancelled() == null && meeting.over(now)).toList();
    }

    List<Meeting> ahead() {
        return meetings.stream().filter(meeting -> meeting.cancelled() == null && !meeting.over(now)).toList();
    }

    String href(Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }

    static String meta(Ui ui, Meeting meeting) {
        String when = meeting.starts() == null ? ui.say("datum volgt", "date to follow") : ui.when(meeting.starts());
        return meeting.hostName() == null ? when : when + " · " + meeting.hostName();
    }
}
