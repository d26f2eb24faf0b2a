package nl.leerkring.meetings.rsvp;

import java.time.Instant;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A reminder by hand, with the mail shown before it goes. */
@Controller
class ReminderController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/antwoorden/herinnering";

    private final Meetings meetings;
    private final Reminders reminders;
    private final Post post;
    private final Database database;
    private final ApplicationEventPublisher events;

    ReminderController(Meetings meetings, Reminders reminders, Post post, Database database, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.reminders = reminders;
        this.post = post;
        this.database = database;
        this.events = events;
    }

    @GetMapping(HERE)
    ReminderPage page(Seat seat, @PathVariable int nummer) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, nummer));
        Meeting meeting = organiser.meeting();
        List<Recipient> silent = reminders.silent(organiser, meeting.id());
        Occasion occasion = new Occasion(seat.circle().value(), seat.slug(), seat.name(), meeting);
        Post.Preview mail = post.preview(new ReminderMail(occasion, "…", Instant.EPOCH), silent.isEmpty()
                ? Recipient.outside("", "", seat.viewer().language()) : silent.getFirst());
        return new ReminderPage(organiser.href(), meeting, silent, mail);
    }

    @PostMapping(HERE)
    Redirect send(Seat seat, @PathVariable int nummer) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, nummer));
        Meeting meeting = organiser.meeting();
        String answers = organiser.href() + "/antwoorden";
        int sent = database.write(organiser, sql -> {
            int reminded = reminders.byHand(organiser, meeting.id());
            if (reminded > 0) {
                events.publishEvent(new Happened(seat.circle().value(), seat, "rsvp", Text.of("herinnerde " + reminded
                        + " mensen aan ‘" + meeting.theme() + "’", "reminded " + reminded + " people about ‘" + meeting.theme() + "’"), answers, false));
            }
            return reminded;
        });
        return sent == 0 ? Redirect.to(answers).saying("Er ging geen mail uit: iedereen heeft geantwoord of kreeg er al een.",
                "No email was sent: everybody has answered or has already got one.")
                : Redirect.to(answers).saying("De herinnering is onderweg naar " + sent + (sent == 1 ? " persoon." : " mensen."),
                "The reminder is on its way to " + sent + (sent == 1 ? " person." : " people."));
    }
}
