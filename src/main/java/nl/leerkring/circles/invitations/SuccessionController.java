package nl.leerkring.circles.invitations;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.seats.Sitting;
import nl.leerkring.circles.seats.Sittings;
import nl.leerkring.identity.PasskeyRule;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Workplaces;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Handing over a seat: one's own, or as coordinator anybody's. */
@Controller
class SuccessionController {

    private static final String HERE = "/kring/{kring}/plekken/{persoon}/opvolger";

    private final Invitations invitations;
    private final Successions successions;
    private final Sittings sittings;
    private final PasskeyRule rule;
    private final Workplaces workplaces;
    private final Clock clock;

    SuccessionController(Invitations invitations, Successions successions, Sittings sittings, PasskeyRule rule, Workplaces workplaces, Clock clock) {
        this.invitations = invitations;
        this.successions = successions;
        this.sittings = sittings;
        this.rule = rule;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    @GetMapping(HERE)
    SuccessorPage look(Seat seat, @PathVariable UUID persoon) {
        return page(seat, sitting(seat, persoon), Form.empty());
    }

    @PostMapping(HERE)
    Answer name(Seat seat, @PathVariable UUID persoon, Form form) {
        Sitting sitting = open(seat, persoon);
        workplaces.settle(seat, form, "gemeente");
        Line line = new Line(1, form.email("email"), form.text("naam", 120), form.optional("gemeente", 120), sitting.role(), null);
        Line known = form.bad() ? line : invitations.known(seat, List.of(line)).getFirst();
        if (known.trouble() != null) {
            form.wrong("email", known.trouble().nl(), known.trouble().en());
        }
        if (!form.bad() && !invitations.invite(seat, sitting, line)) {
            form.wrong("email", "Er is net al iemand uitgenodigd voor deze plek.", "Somebody has just been invited to take over this seat.");
        }
        if (form.bad()) {
            return page(seat, sitting, form);
        }
        return back(seat, persoon).saying("De uitnodiging voor " + line.name() + " gaat op weg.", "The invitation for " + line.name() + " is on its way.")
                .undo(back(seat, persoon).to() + "/intrekking");
    }

    /** One's own only. */
    @PostMapping(HERE + "/notitie")
    Answer note(Seat seat, @PathVariable UUID persoon, Form form) {
        Sitting sitting = open(seat, persoon);
        if (!sitting.person().equals(seat.who())) {
            throw new Missing();
        }
        String note = form.optional("notitie", 4000);
        if (form.bad()) {
            return page(seat, sitting, form);
        }
        successions.leave(seat, note);
        return back(seat, persoon).saying("De notitie is bewaard.", "The note has been saved.");
    }

    @PostMapping(HERE + "/intrekking")
    Redirect withdraw(Seat seat, @PathVariable UUID persoon) {
        invitations.successor(seat, sitting(seat, persoon)).ifPresent(each -> invitations.withdraw(seat, each.id()));
        return back(seat, persoon).saying("De uitnodiging is ingetrokken.", "The invitation has been withdrawn.");
    }

    private SuccessorPage page(Seat seat, Sitting sitting, Form form) {
        String note = successions.note(seat, sitting);
        return new SuccessorPage(seat, sitting, invitations.successor(seat, sitting).orElse(null), note, form.values("notitie").isEmpty() ? form.with("notitie", note) : form,
                clock.instant());
    }

    /** Of oneself, or for coordinators of anybody; who may give the seat of a coordinator away proves it as one. */
    private Sitting sitting(Seat seat, UUID person) {
        if (!seat.coordinates() && !person.equals(seat.person())) {
            throw new Missing();
        }
        if (seat.coordinates()) {
            rule.check(seat.viewer());
        }
        return sittings.of(seat, new PersonId(person)).orElseThrow(Missing::new);
    }

    private Sitting open(Seat seat, UUID person) {
        Sitting sitting = sitting(seat, person);
        if (sitting.role() == Role.ALUMNUS) {
            throw new Refused("Een oud-deelnemer heeft geen plek meer om over te dragen.", "An alumnus has no seat to hand over.");
        }
        return sitting;
    }

    private static Redirect back(Seat seat, UUID person) {
        return Redirect.to(seat.href() + "/plekken/" + person + "/opvolger");
    }
}
