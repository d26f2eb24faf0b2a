package nl.leerkring.circles.invitations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A coordinator invites people she knows from another circle she coordinates; of other circles she sees nobody. */
@Controller
class OtherCircleController {

    private static final String HERE = "/kring/{kring}/uitnodigingen/kring";

    private final OtherCircles circles;
    private final Invitations invitations;
    private final Seats seats;

    OtherCircleController(OtherCircles circles, Invitations invitations, Seats seats) {
        this.circles = circles;
        this.invitations = invitations;
        this.seats = seats;
    }

    /** All are ticked: one takes out who does not come along. */
    @GetMapping(HERE)
    OtherCirclePage choose(Coordinator by, Form form) {
        OtherCirclePage page = page(by, form);
        return new OtherCirclePage(by, page.others(), page.there(), page.candidates(),
                form.with("wie", page.candidates().stream().map(each -> each.person().toString()).toList()));
    }

    @PostMapping(HERE)
    Answer invite(Coordinator by, Form form) {
        OtherCirclePage page = page(by, form);
        Set<UUID> chosen = Set.copyOf(form.ids("wie"));
        List<Line> lines = page.candidates().stream().filter(each -> chosen.contains(each.person())).map(OtherCircles.Candidate::line).toList();
        if (lines.isEmpty()) {
            form.wrong("wie", "Kies iemand die nog niet meedoet.", "Choose somebody who has not joined yet.");
        }
        if (form.bad()) {
            return page;
        }
        int made = invitations.invite(by, lines);
        return Redirect.to(by.href() + "/uitnodigingen").saying(InvitationsPage.underWay(made));
    }

    private OtherCirclePage page(Coordinator by, Form form) {
        List<Seat> others = seats.of(by.seat().viewer()).stream().filter(seat -> seat.coordinates() && !seat.circle().equals(by.circle())).toList();
        Optional<Seat> there = others.stream().filter(seat -> seat.slug().equals(form.value("van"))).findFirst();
        return new OtherCirclePage(by, others, there.orElse(null), there.map(seat -> circles.candidates(seat.coordinator(), by)).orElse(List.of()), form);
    }
}
