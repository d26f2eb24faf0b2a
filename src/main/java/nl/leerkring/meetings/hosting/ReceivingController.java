package nl.leerkring.meetings.hosting;

import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The roles of one day: the people of the host, and who writes the report. */
@Controller
class ReceivingController {

    private static final String MEETING = "/kring/{kring}/bijeenkomsten/{nummer}";

    private final Meetings meetings;
    private final Receivings receivings;

    ReceivingController(Meetings meetings, Receivings receivings) {
        this.meetings = meetings;
        this.receivings = receivings;
    }

    @GetMapping(MEETING + "/ontvangst")
    ReceivingPage page(Seat seat, @PathVariable int nummer) {
        return page(seat, meetings.get(seat, nummer), Form.empty());
    }

    @PostMapping(MEETING + "/aanspreekpunt/{persoon}")
    Redirect contact(Seat seat, @PathVariable int nummer, @PathVariable UUID persoon, Form form) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, nummer));
        boolean on = !form.value("weg").equals("ja");
        receivings.contact(organiser, persoon, on);
        return Redirect.to(organiser.href() + "/ontvangst").saying(on ? "Bewaard. Deze naam staat nu op de pagina van de dag." : "Bewaard. Deze naam staat er niet meer.",
                on ? "Saved. This name is now on the page of the day." : "Saved. This name is no longer there.");
    }

    /** Coordinators name anybody; who takes part may take it on, and give it back. */
    @PostMapping(MEETING + "/verslaglegger")
    Answer reporter(Seat seat, @PathVariable int nummer, Form form) {
        if (seat.role() == Role.OBSERVER || seat.role() == Role.ALUMNUS) {
            throw new Missing();
        }
        Meeting meeting = meetings.get(seat, nummer);
        UUID person = form.id("persoon");
        if (form.bad()) {
            return page(seat, meeting, form);
        }
        if (person != null && !seat.coordinates() && !person.equals(seat.person())) {
            throw new Missing();
        }
        receivings.reporter(seat, meeting, person);
        return Redirect.to(seat.href() + "/bijeenkomsten/" + nummer + "/ontvangst").saying(person == null ? "Er is nog geen verslaglegger." : "De verslaglegger staat erin.",
                person == null ? "There is no reporter yet." : "The reporter has been set.");
    }

    private ReceivingPage page(Seat seat, Meeting meeting, Form form) {
        return new ReceivingPage(seat, meeting, receivings.people(seat, meeting), !seat.archived() && meetings.organises(seat, meeting).isPresent(), form);
    }
}
