package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.util.List;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A reminder by hand, with the mail shown before it goes. */
@Controller
class PollReminderController {

    private static final String HERE = DatesController.HERE + "/herinnering";

    private final Meetings meetings;
    private final DatePolls polls;
    private final PollMails mails;
    private final Post post;
    private final Clock clock;

    PollReminderController(Meetings meetings, DatePolls polls, PollMails mails, Post post, Clock clock) {
        this.meetings = meetings;
        this.polls = polls;
        this.mails = mails;
        this.post = post;
        this.clock = clock;
    }

    @GetMapping(HERE)
    PollReminderPage page(Coordinator coordinator, @PathVariable int nummer) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        DatePoll poll = polls.of(coordinator, meeting);
        List<Recipient> silent = mails.silent(coordinator, meeting.id());
        Occasion occasion = new Occasion(coordinator.circle().value(), coordinator.seat().slug(), coordinator.seat().name(), meeting);
        Post.Preview mail = post.preview(new PollMail(occasion, poll.due(), poll.ahead(clock.instant()), "…", true), silent.isEmpty()
                ? Recipient.outside("", "", coordinator.seat().viewer().language()) : silent.getFirst());
        return new PollReminderPage(DatePolls.href(coordinator.seat(), meeting), meeting, silent, mail);
    }

    @PostMapping(HERE)
    Redirect send(Coordinator coordinator, @PathVariable int nummer) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        int sent = mails.byHand(coordinator, meeting);
        Redirect back = Redirect.to(DatePolls.href(coordinator.seat(), meeting));
        return sent == 0 ? back.saying("Er ging geen mail uit: iedereen heeft geantwoord of kreeg net al een mail.",
                "No email was sent: everybody has answered or has just got one.")
                : back.saying("De herinnering is onderweg naar " + sent + (sent == 1 ? " persoon." : " mensen."),
                "The reminder is on its way to " + sent + (sent == 1 ? " person." : " people."));
    }
}
