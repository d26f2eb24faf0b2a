package nl.leerkring.meetings.rsvp;

import java.util.Optional;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.people.People;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own answer: by one tap, or with a colleague, diet and access on a page of its own. */
@Controller
class RsvpController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/antwoord";

    private final Meetings meetings;
    private final Answers answers;
    private final People people;

    RsvpController(Meetings meetings, Answers answers, People people) {
        this.meetings = meetings;
        this.answers = answers;
        this.people = people;
    }

    @GetMapping(HERE)
    RsvpPage page(Seat seat, @PathVariable int nummer, Form asked) {
        Meeting meeting = asked(seat, nummer);
        Optional<Rsvp> rsvp = answers.of(seat, meeting.id(), seat.who());
        Form form = RsvpPage.filled(rsvp.orElse(null), rsvp.isPresent() ? answers.needs(seat, meeting.id(), seat.who()) : people.needs(seat));
        return new RsvpPage(href(seat, meeting), meeting, rsvp.orElse(null), preselected(form, asked.value("a")));
    }

    @PostMapping(HERE)
    Answer answer(Seat seat, @PathVariable int nummer, Form form) {
        Meeting meeting = asked(seat, nummer);
        Given given = Given.read(form, meeting, seat.viewer().email());
        Optional<Rsvp> before = answers.of(seat, meeting.id(), seat.who());
        if (form.bad()) {
            return new RsvpPage(href(seat, meeting), meeting, before.orElse(null), form);
        }
        Rsvp now = answers.give(seat, meeting, given);
        Redirect back = Redirect.to(form.value("terug").isEmpty() ? href(seat, meeting) : form.onward("terug")).saying(now.said());
        return undoable(before, now) ? back.undo(undo(seat, meeting, before)) : back;
    }

    @PostMapping(HERE + "/intrekking")
    Redirect takeBack(Seat seat, @PathVariable int nummer) {
        Meeting meeting = asked(seat, nummer);
        answers.takeBack(seat, meeting, seat.who());
        return Redirect.to(href(seat, meeting)).saying("Je antwoord is weg.", "Your answer has been removed.");
    }

    /** A colleague has had her mail by then: to ask or not to ask her is not undone by one tap; nor is an answer for the day before it moved. */
    private static boolean undoable(Optional<Rsvp> before, Rsvp now) {
        return now.choice() != Rsvp.Choice.COLLEAGUE && before.filter(Rsvp::again).isEmpty() && before.map(Rsvp::choice).filter(was -> was == Rsvp.Choice.COLLEAGUE || was == now.choice()).isEmpty();
    }

    private static String undo(Seat seat, Meeting meeting, Optional<Rsvp> before) {
        String answer = href(seat, meeting) + "/antwoord";
        return before.map(was -> answer + "?a=" + was.choice().word()).orElse(answer + "/intrekking");
    }

    /** Observers and alumni are not asked; for them there is no such page. */
    private Meeting asked(Seat seat, int number) {
        if (seat.role() == Role.OBSERVER || seat.role() == Role.ALUMNUS) {
            throw new Missing();
        }
        return meetings.get(seat, number);
    }

    static Form preselected(Form form, String word) {
        return Coded.said(Rsvp.Choice.class, word) == null ? form : form.with("a", word);
    }

    private static String href(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }
}
