package nl.leerkring.meetings.attendance;

import java.time.Clock;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Ids;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendance.Way;
import nl.leerkring.meetings.Attendance.Who;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "I am here", for oneself: on home, and where the QR code at the door leads. */
@Controller
class PresentController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/aanwezig";

    private final Meetings meetings;
    private final Attendances attendances;
    private final Clock clock;

    PresentController(Meetings meetings, Attendances attendances, Clock clock) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.clock = clock;
    }

    @GetMapping(HERE)
    PresentPage page(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meetings.get(seat, nummer);
        List<Attendance> came = attendances.of(seat, meeting.id());
        Attendance mine = came.stream().filter(one -> seat.person().equals(one.person()) && !one.standIn()).findFirst().orElse(null);
        boolean open = Attendance.open(meeting, clock.instant()) && !meeting.over(clock.instant()) && seat.role() != Role.ALUMNUS && !seat.archived();
        return new PresentPage(meeting, new PresentPart(seat.href() + "/bijeenkomsten/" + nummer + "/aanwezig", mine, open), came);
    }

    @PostMapping(HERE)
    Redirect come(Seat seat, @PathVariable int nummer, Form form) {
        Meeting meeting = today(seat, nummer);
        attendances.come(seat, meeting, Ids.next(), Who.member(seat.person()), null, Way.SELF);
        return back(seat, nummer, form).saying("Fijn dat je er bent.", "Good to have you here.");
    }

    @PostMapping(HERE + "/vertrek")
    Redirect go(Seat seat, @PathVariable int nummer, Form form) {
        Meeting meeting = today(seat, nummer);
        Attendance mine = attendances.of(seat, meeting.id(), seat.person()).filter(one -> !one.standIn()).orElseThrow(Missing::new);
        attendances.go(seat, meeting, mine.id(), null);
        return back(seat, nummer, form).saying("Genoteerd dat je weg bent.", "Noted that you left.").undo(seat.href() + "/bijeenkomsten/" + nummer + "/aanwezig");
    }

    private Meeting today(Seat seat, int number) {
        Meeting meeting = meetings.get(seat, number);
        if (seat.role() == Role.ALUMNUS) {
            throw new Missing();
        }
        if (meeting.over(clock.instant())) {
            throw new Refused("Deze dag is voorbij. Was je er wel? Vraag het de coördinator.", "This day is over. Were you here? Ask the coordinator.");
        }
        return meeting;
    }

    private static Redirect back(Seat seat, int number, Form form) {
        return Redirect.to(form.value("van").equals("kring") ? seat.href() : seat.href() + "/bijeenkomsten/" + number + "/aanwezig");
    }
}
