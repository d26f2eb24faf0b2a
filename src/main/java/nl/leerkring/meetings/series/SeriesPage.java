package nl.leerkring.meetings.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.YearPlan;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Moment;

/** @param reported the numbers of the days whose report is out */
record SeriesPage(Seat seat, List<Meeting> meetings, YearPlan plan, Set<Integer> reported) implements Page {

    @Override
    public Text title() {
        return Text.of("Bijeenkomsten", "Meetings");
    }

    /** A day that is over opens as its report. */
    String href(Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + (reported.contains(meeting.number()) ? "/verslag" : "");
    }

    /** The year at a glance; what was cancelled is only in the list below. */
    List<Moment> year(Ui ui) {
        List<Moment> year = new ArrayList<>();
        boolean nextSeen = false;
        for (Meeting meeting : meetings) {
            if (meeting.cancelled() != null) {
                continue;
            }
            boolean past = meeting.over(ui.now());
            Moment.When when = past ? Moment.When.PAST : nextSeen || !meeting.dated() ? Moment.When.LATER : Moment.When.NEXT;
            nextSeen |= when == Moment.When.NEXT;
            year.add(new Moment(when, meeting.starts() == null ? ui.say("nog geen datum", "no date yet") + around(ui, meeting) : ui.day(meeting.starts()),
                    meeting.theme(), meeting.hostName() == null ? "" : meeting.hostName(), href(meeting)));
        }
        return year;
    }

    List<Meeting> coming(Instant now) {
        return meetings.stream().filter(meeting -> !meeting.over(now)).toList();
    }

    List<Meeting> past(Instant now) {
        return meetings.stream().filter(meeting -> meeting.over(now)).toList().reversed();
    }

    /** ", rond maart 2027". */
    private String around(Ui ui, Meeting meeting) {
        String month = plan.say(ui, meeting);
        return month.isEmpty() ? "" : ui.say(", rond ", ", around ") + month;
    }

    String where(Ui ui, Meeting meeting) {
        String when = meeting.starts() == null ? ui.say("Nog geen datum", "No date yet") + around(ui, meeting) : ui.when(meeting.starts());
        if (meeting.hostName() != null) {
            return when + " · " + ui.say("te gast bij ", "hosted by ") + meeting.hostName();
        }
        return meeting.cancelled() != null || meeting.over(ui.now()) ? when : when + " · " + ui.say("gastgemeente gezocht", "host wanted");
    }
}
