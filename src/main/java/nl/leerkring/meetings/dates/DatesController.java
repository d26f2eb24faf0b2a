package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.meetings.YearPlan;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The date poll as everybody in the circle sees it; who is asked, answers. */
@Controller
class DatesController {

    static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/datums";

    private final Meetings meetings;
    private final DatePolls polls;
    private final Programme programme;
    private final Tabs tabs;
    private final Clock clock;

    DatesController(Meetings meetings, DatePolls polls, Programme programme, Tabs tabs, Clock clock) {
        this.programme = programme;
        this.meetings = meetings;
        this.polls = polls;
        this.tabs = tabs;
        this.clock = clock;
    }

    @GetMapping(HERE)
    PollPage page(Seat seat, @PathVariable int nummer, Language language) {
        DatePoll poll = polls.of(seat, meetings.get(seat, nummer));
        return page(seat, poll, poll.filled(seat.person()), fresh(seat, poll.meeting()), language);
    }

    /** What was answered, without the page around it, for when an answer comes in. */
    @GetMapping(HERE + "/stand")
    PollPart state(Seat seat, @PathVariable int nummer) {
        return new PollPart(seat.href(), polls.of(seat, meetings.get(seat, nummer)), clock.instant());
    }

    @PostMapping(HERE)
    Answer vote(Seat seat, @PathVariable int nummer, Form form, Language language) {
        if (!asked(seat)) {
            throw new Missing();
        }
        Meeting meeting = meetings.get(seat, nummer);
        DatePoll poll = polls.of(seat, meeting);
        Map<UUID, Vote> votes = Ballot.read(form, poll, clock.instant());
        if (form.bad() && poll.open()) {
            return page(seat, poll, form, fresh(seat, meeting), language);
        }
        polls.vote(seat, meeting, votes);
        return Redirect.to(DatePolls.href(seat, meeting)).saying("Je antwoord staat erin. Je kunt het wijzigen zolang de datumprikker open is.",
                "Your answer has been saved. You can change it as long as the date poll is open.");
    }

    PollPage page(Seat seat, DatePoll poll, Form mine, Form proposal, Language language) {
        YearPlan plan = seat.coordinates() && !poll.meeting().dated() ? meetings.plan(seat, meetings.of(seat)) : YearPlan.NONE;
        return new PollPage(seat, new PollPart(seat.href(), poll, clock.instant()), tabs.of(seat, poll.meeting(), language), asked(seat), mine, proposal, plan);
    }

    /** The form of who proposes days; others do not see it. */
    Form fresh(Seat seat, Meeting meeting) {
        return seat.coordinates() ? Proposal.fresh(programme.of(seat, meeting)) : Form.empty();
    }

    /** Observers read along and alumni were here before. */
    static boolean asked(Seat seat) {
        return seat.role() != Role.OBSERVER && seat.role() != Role.ALUMNUS && !seat.archived();
    }
}
