package nl.leerkring.meetings.rsvp;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For who organises the day: who comes, who waits, who said nothing yet, and what they eat and need. */
@Controller
class AnswersController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/antwoorden";

    private final Meetings meetings;
    private final Answers answers;
    private final Database database;
    private final Tabs tabs;
    private final ApplicationEventPublisher events;

    AnswersController(Meetings meetings, Answers answers, Database database, Tabs tabs, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.answers = answers;
        this.database = database;
        this.tabs = tabs;
        this.events = events;
    }

    @GetMapping(HERE)
    AnswersPage page(Seat seat, @PathVariable int nummer, Language language) {
        Organiser organiser = organiser(seat, nummer);
        return new AnswersPage(part(organiser), tabs.of(seat, organiser.meeting(), language));
    }

    /** The same without the page around it, for when an answer comes in. */
    @GetMapping(HERE + "/stand")
    AnswersPart state(Seat seat, @PathVariable int nummer) {
        return part(organiser(seat, nummer));
    }

    /** The list for a spreadsheet; diets and access only when asked for, because a file travels. */
    @GetMapping(HERE + "/csv")
    void csv(Seat seat, @PathVariable int nummer, Form asked, Language language, HttpServletResponse response) throws IOException {
        Replies replies = part(organiser(seat, nummer)).replies();
        byte[] file = AnswersCsv.of(replies, asked.ticked("wensen"), language).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"antwoorden-" + nummer + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    @GetMapping(HERE + "/{persoon}")
    AnswerForPage somebody(Seat seat, @PathVariable int nummer, @PathVariable UUID persoon) {
        Organiser organiser = organiser(seat, nummer);
        Reply reply = reply(organiser, persoon);
        return new AnswerForPage(organiser.href(), organiser.meeting(), reply, RsvpPage.filled(reply.rsvp(), reply.needs())
                .with("versie", reply.rsvp() == null ? 0 : reply.rsvp().version()));
    }

    @PostMapping(HERE + "/{persoon}")
    Answer answerFor(Seat seat, @PathVariable int nummer, @PathVariable UUID persoon, Form form) {
        Organiser organiser = organiser(seat, nummer);
        Meeting meeting = organiser.meeting();
        Given given = Given.read(form, meeting, address(organiser, persoon));
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        Reply reply = reply(organiser, persoon);
        if (form.bad()) {
            return new AnswerForPage(organiser.href(), meeting, reply, form);
        }
        database.change(organiser, sql -> {
            answers.giveFor(organiser, meeting, new PersonId(persoon), given, version == null ? 0 : version);
            events.publishEvent(new Happened(seat.circle().value(), seat, "rsvp", Text.of("antwoordde voor " + reply.name() + " op ‘"
                    + meeting.theme() + "’", "answered for " + reply.name() + " to ‘" + meeting.theme() + "’"),
                    organiser.href() + "/antwoorden", false));
        });
        return Redirect.to(organiser.href() + "/antwoorden").saying("Het antwoord van " + reply.name() + " staat erin.",
                "The answer from " + reply.name() + " has been saved.");
    }

    private String address(Organiser organiser, UUID person) {
        return database.read(organiser, sql -> Addressees.of(sql, List.of(person))).stream().map(Recipient::address).findFirst().orElse("");
    }

    private Organiser organiser(Seat seat, int number) {
        return meetings.organiser(seat, meetings.get(seat, number));
    }

    private Reply reply(Organiser organiser, UUID person) {
        return part(organiser).replies().all().stream().filter(reply -> reply.person().equals(person)).findFirst().orElseThrow(Missing::new);
    }

    private AnswersPart part(Organiser organiser) {
        Meeting meeting = organiser.meeting();
        return new AnswersPart(organiser.href(), meeting, Replies.of(database, organiser, meeting.id(), meeting.capacity()));
    }
}
