package nl.leerkring.intervision.cases;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Recognising what others ask, and closing the choice. */
@Controller
class ChoosingController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/casussen";

    private final Choosings choosings;
    private final Meetings meetings;

    ChoosingController(Choosings choosings, Meetings meetings) {
        this.choosings = choosings;
        this.meetings = meetings;
    }

    @GetMapping(HERE)
    ChoosingPage page(Seat seat, @PathVariable int nummer) {
        if (seat.role() == Role.ALUMNUS) {
            throw new Missing();
        }
        return page(seat, meetings.get(seat, nummer), Form.empty());
    }

    @PostMapping(HERE + "/herkenning")
    Redirect recognise(Seat seat, @PathVariable int nummer, Form form) {
        UUID id = form.id("casus");
        if (id == null || !seat.role().takesPart()) {
            throw new Missing();
        }
        Meeting meeting = meetings.get(seat, nummer);
        choosings.recognise(seat, meeting, id, !form.value("ook").equals("nee"));
        return Redirect.to(href(seat, meeting) + "#c-" + id);
    }

    @PostMapping(HERE + "/sluiting")
    Answer close(Seat seat, @PathVariable int nummer, Form form) {
        Organiser organiser = leader(meetings, seat, nummer);
        Integer places = form.number("groepen", 1, 20);
        if (places == null) {
            form.wrong("groepen", "Vul in hoeveel groepen er komen.", "Fill in how many groups there will be.");
            return page(seat, organiser.meeting(), form);
        }
        choosings.close(organiser, places);
        return Redirect.to(href(seat, organiser.meeting())).saying("De keuze is gesloten.", "The choice is closed.")
                .undo(href(seat, organiser.meeting()) + "/heropening");
    }

    @PostMapping(HERE + "/heropening")
    Redirect reopen(Seat seat, @PathVariable int nummer) {
        Organiser organiser = leader(meetings, seat, nummer);
        choosings.reopen(organiser);
        return Redirect.to(href(seat, organiser.meeting())).saying("Iedereen kan weer kiezen.", "Everybody can choose again.");
    }

    /** Coordinators and facilitators; for the people of the host it is as if this is not there. */
    static Organiser leader(Meetings meetings, Seat seat, int number) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, number));
        if (organiser.hostOnly()) {
            throw new Missing();
        }
        return organiser;
    }

    private ChoosingPage page(Seat seat, Meeting meeting, Form form) {
        @Nullable Organiser organiser = meetings.organises(seat, meeting).filter(each -> !each.hostOnly()).orElse(null);
        return new ChoosingPage(seat, meeting, choosings.offers(seat, meeting), choosings.recognised(seat, meeting), choosings.closed(seat, meeting),
                choosings.outcomes(seat, meeting), organiser != null && !seat.archived(), form, form.bad() ? 422 : 200);
    }

    private static String href(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/casussen";
    }
}
