package nl.leerkring.meetings.papers;

import java.time.Clock;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.meetings.runsheet.RunSheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Each paper is a page that prints by itself. The programme is for everybody, the others for who organises the day. */
@Controller
class PapersController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/papieren";

    private final Meetings meetings;
    private final Programme programme;
    private final Rsvps rsvps;
    private final Database database;
    private final Clock clock;

    PapersController(Meetings meetings, Programme programme, Rsvps rsvps, Database database, Clock clock) {
        this.meetings = meetings;
        this.programme = programme;
        this.rsvps = rsvps;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(HERE + "/presentielijst")
    AttendancePage attendance(Seat seat, @PathVariable int nummer) {
        Organiser organiser = organiser(seat, nummer);
        return new AttendancePage(organiser, rsvps.attendees(organiser, organiser.meeting().id()));
    }

    @GetMapping(HERE + "/naamkaartjes")
    BadgesPage badges(Seat seat, @PathVariable int nummer) {
        Organiser organiser = organiser(seat, nummer);
        List<Rsvps.Attendee> here = rsvps.attendees(organiser, organiser.meeting().id()).stream().filter(each -> !each.online()).toList();
        return new BadgesPage(organiser, here);
    }

    @GetMapping(HERE + "/programma")
    ProgrammePaperPage programme(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meetings.get(seat, nummer);
        return new ProgrammePaperPage(seat, programme.of(seat, meeting));
    }

    @GetMapping(HERE + "/draaiboek")
    RunSheetPaperPage runSheet(Seat seat, @PathVariable int nummer) {
        return database.read(seat, sql -> {
            Organiser organiser = organiser(seat, nummer);
            return new RunSheetPaperPage(organiser, RunSheet.of(programme.of(organiser, organiser.meeting()), programme.notes(organiser), clock.instant()));
        });
    }

    private Organiser organiser(Seat seat, int number) {
        return meetings.organiser(seat, meetings.get(seat, number));
    }
}
