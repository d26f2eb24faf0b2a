package nl.leerkring.meetings.hosting;

import java.time.Clock;
import java.util.List;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For the coordinator: two meetings become one. */
@Controller
class MergeController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/samenvoeging";

    private final Meetings meetings;
    private final Merging merging;
    private final Clock clock;

    MergeController(Meetings meetings, Merging merging, Clock clock) {
        this.meetings = meetings;
        this.merging = merging;
        this.clock = clock;
    }

    @GetMapping(HERE)
    MergePage page(Coordinator coordinator, @PathVariable int nummer) {
        return page(coordinator, nummer, Form.empty().with("programma", "ja"));
    }

    @PostMapping(HERE)
    Answer merge(Coordinator coordinator, @PathVariable int nummer, Form form) {
        MergePage page = page(coordinator, nummer, form);
        Integer into = form.number("met", 1, Integer.MAX_VALUE);
        if (into == null || page.others().stream().noneMatch(meeting -> meeting.number() == into)) {
            form.wrong("met", "Kies de bijeenkomst waarin deze opgaat.", "Choose the meeting to merge this one into.");
        }
        if (form.bad() || into == null) {
            return page;
        }
        merging.merge(coordinator, nummer, into, form.ticked("programma"));
        return Redirect.to(coordinator.href() + "/bijeenkomsten/" + into).saying("De twee bijeenkomsten zijn nu één.", "The two meetings are now one.");
    }

    private MergePage page(Coordinator coordinator, int nummer, Form form) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        List<Meeting> others = meetings.of(coordinator.seat()).stream().filter(other -> other.number() != nummer && other.cancelled() == null
                && !other.over(clock.instant())).toList();
        return new MergePage(coordinator.href(), meeting, others, form);
    }
}
