package nl.leerkring.meetings.series;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The facts of one day: coordinators change all of them, the people of the host the place. */
@Controller
class FactsController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}";

    private final Meetings meetings;
    private final Series series;
    private final Clock clock;

    FactsController(Meetings meetings, Series series, Clock clock) {
        this.clock = clock;
        this.meetings = meetings;
        this.series = series;
    }

    @GetMapping(HERE + "/gegevens")
    FactsPage form(Seat seat, @PathVariable int nummer) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, nummer));
        return new FactsPage(organiser, Facts.form(organiser.meeting()), series.hosts(seat), null);
    }

    @PostMapping(HERE + "/gegevens")
    Answer save(Seat seat, @PathVariable int nummer, Form form) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, nummer));
        Facts facts = Facts.read(form, organiser);
        facts.question(form, organiser.meeting(), clock.instant());
        if (form.bad()) {
            return new FactsPage(organiser, form, series.hosts(seat), null);
        }
        Optional<Saved> saved = series.save(organiser, facts);
        if (saved.isEmpty()) {
            Meeting now = meetings.get(seat, nummer);
            form.with("versie", now.version());
            return new FactsPage(meetings.organiser(seat, now), form, series.hosts(seat), Facts.form(now));
        }
        return Redirect.to(organiser.href()).saying(saved.get().said());
    }

    @GetMapping(HERE + "/afzegging")
    CancelPage confirm(Coordinator coordinator, @PathVariable int nummer) {
        return new CancelPage(coordinator.href(), meetings.get(coordinator.seat(), nummer), Form.empty());
    }

    @PostMapping(HERE + "/afzegging")
    Answer cancel(Coordinator coordinator, @PathVariable int nummer, Form form) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        String why = form.text("reden", 1000);
        if (form.bad()) {
            return new CancelPage(coordinator.href(), meeting, form);
        }
        series.cancel(coordinator, meeting, why);
        return back(coordinator, meeting).saying("De bijeenkomst gaat niet door. Wie hem in de agenda heeft, krijgt bericht.",
                "The meeting has been cancelled. Everybody who has it in their calendar is told.").undo(back(coordinator, meeting).to() + "/herstel");
    }

    @PostMapping(HERE + "/herstel")
    Redirect restore(Coordinator coordinator, @PathVariable int nummer) {
        Meeting meeting = meetings.get(coordinator.seat(), nummer);
        series.restore(coordinator, meeting);
        return back(coordinator, meeting).saying("De bijeenkomst gaat weer door.", "The meeting is on again.");
    }

    private static Redirect back(Coordinator coordinator, Meeting meeting) {
        return Redirect.to(coordinator.href() + "/bijeenkomsten/" + meeting.number());
    }
}
