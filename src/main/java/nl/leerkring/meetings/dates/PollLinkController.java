package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Opening;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering a date poll from a mail, without signing in. Looking changes nothing, because mail scanners open links. */
@Controller
class PollLinkController {

    private static final String HERE = "/datumprikker/{token}";

    private final PollLinks links;
    private final DatePolls polls;
    private final Meetings meetings;
    private final Database database;
    private final Clock clock;

    PollLinkController(PollLinks links, DatePolls polls, Meetings meetings, Database database, Clock clock) {
        this.links = links;
        this.polls = polls;
        this.meetings = meetings;
        this.database = database;
        this.clock = clock;
    }

    @Open("the link is the key to these answers")
    @GetMapping(HERE)
    Answer page(@PathVariable String token, Form asked) {
        Optional<Opening> link = links.open(token);
        if (link.isEmpty()) {
            return new PollEndedPage();
        }
        DatePoll poll = poll(link.get());
        return page(token, link.get(), poll, poll.filled(link.get().person()), Ballot.tapped(asked, poll, link.get().person(), clock.instant()));
    }

    @Open("the link is the key to these answers")
    @PostMapping(HERE)
    Answer vote(@PathVariable String token, Form form) {
        Optional<Opening> link = links.open(token);
        if (link.isEmpty()) {
            return new PollEndedPage();
        }
        DatePoll poll = poll(link.get());
        Map<UUID, Vote> votes = Ballot.read(form, poll, clock.instant());
        if (form.bad() && poll.open()) {
            return page(token, link.get(), poll, form, null);
        }
        polls.vote(link.get(), poll.meeting(), votes);
        return Redirect.to("/datumprikker/" + token).saying("Dank je wel. Je antwoord staat erin.", "Thank you. Your answer has been saved.");
    }

    private PollLinkPage page(String token, Opening link, DatePoll poll, Form form, Ballot.@Nullable Tapped tapped) {
        Occasion occasion = database.read(link, sql -> Occasion.of(sql, poll.meeting()));
        return new PollLinkPage(token, occasion, poll, poll.answered(link.person()), poll.ahead(clock.instant()), tapped, form);
    }

    private DatePoll poll(Opening link) {
        Meeting meeting = meetings.find(link, link.meeting()).orElseThrow(Missing::new);
        return polls.of(link, meeting);
    }
}
