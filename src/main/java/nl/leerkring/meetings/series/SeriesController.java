package nl.leerkring.meetings.series;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Entry;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Part;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The year of a circle, and each of its days. */
@Controller
class SeriesController implements Entry {

    private static final String ALL = "/kring/{kring}/bijeenkomsten";
    private static final String ONE = ALL + "/{nummer}";

    private final Meetings meetings;
    private final Programme programme;
    private final Tabs tabs;
    private final List<MeetingBlock> blocks;

    SeriesController(Meetings meetings, Programme programme, Tabs tabs, List<MeetingBlock> blocks) {
        this.programme = programme;
        this.meetings = meetings;
        this.tabs = tabs;
        this.blocks = blocks.stream().sorted(java.util.Comparator.comparingInt(MeetingBlock::order)).toList();
    }

    @GetMapping(ALL)
    SeriesPage all(Seat seat) {
        List<Meeting> all = meetings.of(seat);
        return new SeriesPage(seat, all, meetings.plan(seat, all), meetings.reported(seat));
    }

    @GetMapping(ONE)
    MeetingPage one(Seat seat, @PathVariable int nummer, Language language) {
        Meeting meeting = meetings.get(seat, nummer);
        ProgrammeDay day = programme.of(seat, meeting);
        List<Part> parts = blocks.stream().map(block -> block.part(seat, day)).flatMap(Optional::stream).toList();
        return new MeetingPage(seat, meeting, tabs.of(seat, meeting, language), parts, seat.coordinates());
    }

    @GetMapping("/kring/{kring}/bijeenkomsten/nieuw")
    NewMeetingPage fresh(Coordinator coordinator) {
        return new NewMeetingPage(coordinator.href(), Form.empty());
    }

    @PostMapping(ALL)
    Answer add(Coordinator coordinator, Form form) {
        String theme = form.text("thema", 150);
        String question = form.optional("vraag", 1000);
        String outcomes = form.optional("opbrengsten", 2000);
        if (form.bad()) {
            return new NewMeetingPage(coordinator.href(), form);
        }
        Meeting added = meetings.find(coordinator, meetings.add(coordinator, theme, question, outcomes)).orElseThrow();
        return Redirect.to(coordinator.href() + "/bijeenkomsten/" + added.number() + "/gegevens")
                .saying("De bijeenkomst staat in de reeks. Vul nu de datum en de plek in, als je die weet.",
                        "The meeting has been added to the series. Now fill in the date and the place, if you know them.");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Link link(Seat seat, Language language) {
        return new Link(language == Language.NL ? "Bijeenkomsten" : "Meetings", seat.href() + "/bijeenkomsten", "calendar");
    }
}
