package nl.leerkring.meetings.runsheet;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For who organises the day. */
@Controller
class RunSheetController implements MeetingTab {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/draaiboek";

    private final Meetings meetings;
    private final Programme programme;
    private final Running running;
    private final Tabs tabs;
    private final Database database;
    private final Clock clock;

    RunSheetController(Meetings meetings, Programme programme, Running running, Tabs tabs, Database database, Clock clock) {
        this.meetings = meetings;
        this.programme = programme;
        this.running = running;
        this.tabs = tabs;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(HERE)
    RunSheetPage page(Seat seat, @PathVariable int nummer, Language language) {
        return database.read(seat, sql -> {
            Organiser organiser = meetings.organiser(seat, meetings.get(seat, nummer));
            return new RunSheetPage(part(organiser), tabs.of(seat, organiser.meeting(), language));
        });
    }

    /** The table alone, for when something changed. */
    @GetMapping(HERE + "/stand")
    RunSheetPart state(Seat seat, @PathVariable int nummer) {
        return database.read(seat, sql -> part(meetings.organiser(seat, meetings.get(seat, nummer))));
    }

    /** One press on the day: longer, shorter, swap, drop, plan B. */
    @PostMapping(HERE + "/bijsturing")
    Redirect adjust(Seat seat, @PathVariable int nummer, Form form) {
        Organiser planner = planner(seat, nummer);
        Press.What what = Coded.said(Press.What.class, form.value("wat"));
        UUID item = form.id("onderdeel");
        if (what == null || item == null) {
            throw new Refused("Kies in het draaiboek wat er anders moet.", "Choose in the run sheet what has to be otherwise.");
        }
        Running.Done done = running.adjust(planner, new Press(what, item, form.value("stand")));
        return Redirect.to(planner.href() + "/draaiboek").saying(done.what()).undo(planner.href() + "/draaiboek/bijsturing/" + done.id() + "/herstel");
    }

    @PostMapping(HERE + "/bijsturing/{bijsturing}/herstel")
    Redirect takeBack(Seat seat, @PathVariable int nummer, @PathVariable UUID bijsturing) {
        Organiser planner = planner(seat, nummer);
        running.takeBack(planner, bijsturing);
        return Redirect.to(planner.href() + "/draaiboek").saying("Dat is teruggedraaid.", "That was taken back.");
    }

    /** The people of the host read along; what happens with the day is the coordinators’ and facilitators’. */
    private Organiser planner(Seat seat, int number) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, number));
        if (organiser.hostOnly()) {
            throw new Missing();
        }
        return organiser;
    }

    private RunSheetPart part(Organiser organiser) {
        RunSheet sheet = RunSheet.of(programme.of(organiser, organiser.meeting()), programme.notes(organiser), clock.instant());
        return new RunSheetPart(organiser, sheet, running.done(organiser), clock.instant());
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        return meetings.organises(seat, meeting).map(organiser -> Link.to(language == Language.NL ? "Draaiboek" : "Run sheet", organiser.href() + "/draaiboek"));
    }
}
