package nl.leerkring.meetings.runsheet;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For who organises the day. */
@Controller
class RunSheetController implements MeetingTab {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/draaiboek";

    private final Meetings meetings;
    private final Programme programme;
    private final Tabs tabs;
    private final Database database;
    private final Clock clock;

    RunSheetController(Meetings meetings, Programme programme, Tabs tabs, Database database, Clock clock) {
        this.meetings = meetings;
        this.programme = programme;
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

    private RunSheetPart part(Organiser organiser) {
        RunSheet sheet = RunSheet.of(programme.of(organiser, organiser.meeting()), programme.notes(organiser), clock.instant());
        return new RunSheetPart(organiser, sheet, clock.instant());
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
