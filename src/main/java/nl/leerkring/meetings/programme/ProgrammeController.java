package nl.leerkring.meetings.programme;

import java.time.Clock;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Part;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The programme of a day: to read for everybody, to build for who organises it. */
@Controller
class ProgrammeController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/programma";

    private final Meetings meetings;
    private final Programme programme;
    private final Items items;
    private final Tabs tabs;
    private final Database database;
    private final Clock clock;

    ProgrammeController(Meetings meetings, Programme programme, Items items, Tabs tabs, Database database, Clock clock) {
        this.meetings = meetings;
        this.programme = programme;
        this.items = items;
        this.tabs = tabs;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ProgrammePage page(Seat seat, @PathVariable int nummer, Language language) {
        return database.read(seat, sql -> {
            Meeting meeting = meetings.get(seat, nummer);
            Organiser organiser = seat.archived() ? null : meetings.organises(seat, meeting).orElse(null); // an archive is only read
            ProgrammeDay day = programme.of(seat, meeting);
            Part part = organiser == null ? day(seat, day) : builder(organiser, day);
            return new ProgrammePage(seat, organiser, day, part, tabs.of(seat, meeting, language));
        });
    }

    /** The day alone, for when something changed. */
    @GetMapping(HERE + "/dag")
    DayPart day(Seat seat, @PathVariable int nummer) {
        return day(seat, programme.of(seat, meetings.get(seat, nummer)));
    }

    /** What goes on and what comes next, for the home of the day itself. */
    @GetMapping(HERE + "/nu")
    NowPart now(Seat seat, @PathVariable int nummer) {
        ProgrammeDay day = programme.of(seat, meetings.get(seat, nummer));
        return new NowPart(seat.href() + "/bijeenkomsten/" + nummer, day, seat.person(), clock.instant());
    }

    /** The same with what one needs to build it. */
    @GetMapping(HERE + "/opbouw")
    BuilderPart builder(Seat seat, @PathVariable int nummer) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, nummer));
        return builder(organiser, programme.of(organiser, organiser.meeting()));
    }

    @PostMapping(HERE + "/volgorde")
    BuilderPart order(Seat seat, @PathVariable int nummer, Form form) {
        Organiser planner = planner(seat, nummer);
        items.order(planner, form.ids("id"), form.value("stand"));
        return builder(planner, programme.of(planner, planner.meeting()));
    }

    /** Begins an empty programme with the four pillars laid out over a day. */
    @PostMapping(HERE + "/indeling")
    Redirect layOut(Seat seat, @PathVariable int nummer, Language language) {
        Organiser planner = planner(seat, nummer);
        items.layOut(planner, language);
        return Redirect.to(planner.href() + "/programma").saying("De vier pijlers staan klaar. Pas aan wat bij deze dag hoort.",
                "The four pillars are ready. Adapt them to this day.");
    }

    private DayPart day(Seat seat, ProgrammeDay day) {
        return new DayPart(seat.href() + "/bijeenkomsten/" + day.meeting().number(), day, clock.instant());
    }

    private BuilderPart builder(Organiser organiser, ProgrammeDay day) {
        List<nl.leerkring.web.Text> warnings = Warnings.of(day.asPlanned());
        return new BuilderPart(organiser, day.asPlanned(), day.adjusted(), warnings, clock.instant());
    }

    private Organiser planner(Seat seat, int number) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, number));
        if (organiser.hostOnly()) {
            throw new Missing();
        }
        return organiser;
    }
}
