package nl.leerkring.meetings.rsvp;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
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

    private final Organising organising;
    private final Answers answers;
    private final Database database;
    private final ApplicationEventPublisher events;

    AnswersController(Organising organising, Answers answers, Database database, ApplicationEventPublisher events) {
        this.organising = organising;
        this.answers = answers;
        this.database = database;
        this.events = events;
    }

    @GetMapping(HERE)
    AnswersPage page(Seat seat, @PathVariable int nummer) {
        return new AnswersPage(part(seat, organising.of(seat, nummer)));
    }

    /** The same without the page around it, for when an answer comes in. */
    @GetMapping(HERE + "/stand")
    AnswersPart state(Seat seat, @PathVariable int nummer) {
        return part(seat, organising.of(seat, nummer));
    }

    /** The list for a spreadsheet; diets and access only when asked for, because a file travels. */
    @GetMapping(HERE + "/csv")
    void csv(Seat seat, @PathVariable int nummer, Form asked, Language language, HttpServletResponse response) throws IOException {
        Meeting meeting = organising.of(seat, nummer);
        byte[] file = AnswersCsv.of(part(seat, meeting).replies(), asked.ticked("wensen"), language).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"antwoorden-" + nummer + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    @GetMapping(HERE + "/{persoon}")
    AnswerForPage somebody(Seat seat, @PathVariable int nummer, @PathVariable UUID persoon) {
        Meeting meeting = organising.of(seat, nummer);
        Reply reply = reply(seat, meeting, persoon);
        return new AnswerForPage(href(seat, meeting), meeting, reply, RsvpPage.filled(reply.rsvp(), reply.needs())
                .with("versie", reply.rsvp() == null ? 0 : reply.rsvp().version()));
    }

    @PostMapping(HERE + "/{persoon}")
    Answer answerFor(Seat seat, @PathVariable int nummer, @PathVariable UUID persoon, Form form) {
        Meeting meeting = organising.of(seat, nummer);
        Given given = Given.read(form, meeting.form());
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        Reply reply = reply(seat, meeting, persoon);
        if (form.bad()) {
            return new AnswerForPage(href(seat, meeting), meeting, reply, form);
        }
        database.change(seat, sql -> {
            answers.giveFor(seat, meeting, new PersonId(persoon), given, version == null ? 0 : version);
            events.publishEvent(new Happened(seat.circle().value(), seat, "rsvp", Text.of("antwoordde voor " + reply.name() + " op ‘"
                    + meeting.theme() + "’", "answered for " + reply.name() + " to ‘" + meeting.theme() + "’"),
                    href(seat, meeting) + "/antwoorden", false));
        });
        return Redirect.to(href(seat, meeting) + "/antwoorden").saying("Het antwoord van " + reply.name() + " staat erin.",
                "The answer of " + reply.name() + " is in.");
    }

    private Reply reply(Seat seat, Meeting meeting, UUID person) {
        return part(seat, meeting).replies().all().stream().filter(reply -> reply.person().equals(person)).findFirst()
                .orElseThrow(Missing::new);
    }

    private AnswersPart part(Seat seat, Meeting meeting) {
        return new AnswersPart(href(seat, meeting), meeting, Replies.of(database, seat, meeting.id(), meeting.capacity()));
    }

    static String href(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }
}
