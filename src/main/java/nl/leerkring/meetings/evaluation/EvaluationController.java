package nl.leerkring.meetings.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What people thought of a day. */
@Controller
class EvaluationController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/terugblik";

    private final Meetings meetings;
    private final Programme programme;
    private final Evaluations evaluations;
    private final Clock clock;

    EvaluationController(Meetings meetings, Programme programme, Evaluations evaluations, Clock clock) {
        this.meetings = meetings;
        this.programme = programme;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** Who organises the day comes here beforehand too, to set what is asked. */
    @GetMapping(HERE)
    EvaluationPage page(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meeting(seat, nummer);
        Evaluations.Mine mine = evaluations.mine(seat, meeting);
        Evaluation given = mine.evaluation();
        return page(seat, meeting, mine, Form.empty().with("best", given.best()).with("beter", given.better()).with("weer", given.again()));
    }

    @PostMapping(HERE)
    Answer give(Seat seat, @PathVariable int nummer, Form form) {
        Meeting meeting = meeting(seat, nummer);
        if (!Evaluation.answers(seat)) {
            throw new Missing();
        }
        Evaluation given = new Evaluation(form.optional("best", Evaluation.LONGEST), form.optional("beter", Evaluation.LONGEST), form.number("weer", 1, 10));
        if (!Evaluation.open(meeting, clock.instant())) {
            form.wrong("best", "Terugblikken kan van de dag zelf tot twee weken erna.", "You can look back from the day itself until two weeks after it.");
        } else if (given.empty()) {
            form.wrong("best", "Geef op één van de drie vragen een antwoord.", "Answer one of the three questions.");
        }
        if (form.bad()) {
            return page(seat, meeting, evaluations.mine(seat, meeting), form);
        }
        evaluations.give(seat, meeting, given);
        return Redirect.to(href(seat, meeting)).saying("Dank je wel. Je kunt het nog veranderen.", "Thank you. You can still change it.");
    }

    /** One tap after an item. */
    @PostMapping(HERE + "/{onderdeel}")
    Redirect score(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Meeting meeting = meeting(seat, nummer);
        ProgrammeItem item = programme.of(seat, meeting).items().stream().filter(each -> each.id().value().equals(onderdeel)).findFirst().orElseThrow(Missing::new);
        if (!Evaluation.answers(seat) || !evaluations.asks(seat, meeting.id())) {
            throw new Missing();
        }
        Integer score = form.number("cijfer", 1, 5);
        if (score == null || !Evaluation.open(meeting, clock.instant())) {
            throw new Refused("Tik een cijfer van 1 tot en met 5, tot twee weken na de dag.", "Tap a mark from 1 to 5, until two weeks after the day.");
        }
        evaluations.score(seat, meeting, item, score);
        return Redirect.to(form.value("terug").equals("onderdeel") ? seat.href() + "/bijeenkomsten/" + nummer + "/programma/" + onderdeel : href(seat, meeting))
                .saying("Dank je wel.", "Thank you.");
    }

    @PostMapping(HERE + "/onderdelen")
    Redirect ask(Seat seat, @PathVariable int nummer, Form form) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, nummer));
        boolean on = form.value("vraag").equals("ja");
        evaluations.ask(organiser, on);
        return Redirect.to(href(seat, organiser.meeting())).saying(on ? "Na elk onderdeel kan iedereen een cijfer tikken." : "Er wordt na een onderdeel niets gevraagd.",
                on ? "After each item everybody can tap a mark." : "Nothing is asked after an item.");
    }

    private EvaluationPage page(Seat seat, Meeting meeting, Evaluations.Mine mine, Form form) {
        boolean organises = meetings.organises(seat, meeting).isPresent();
        ProgrammeDay day = programme.of(seat, meeting);
        List<ProgrammeItem> past = day.blocks().stream().filter(block -> meeting.dated() && block.past(clock.instant())).flatMap(block -> block.items().stream()).toList();
        return new EvaluationPage(meeting, href(seat, meeting), Evaluation.answers(seat) && Evaluation.open(meeting, clock.instant()), mine, past,
                organises ? evaluations.findings(meeting.id()) : null, form);
    }

    private Meeting meeting(Seat seat, int number) {
        Meeting meeting = meetings.get(seat, number);
        boolean organises = meetings.organises(seat, meeting).isPresent();
        if (!organises && !(seat.role().takesPart() && Evaluation.began(meeting, clock.instant()))) {
            throw new Missing();
        }
        return meeting;
    }

    private static String href(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/terugblik";
    }
}
