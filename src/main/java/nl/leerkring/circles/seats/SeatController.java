package nl.leerkring.circles.seats;

import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.InArchive;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One seat: coordinators look at anybody's and change it, everybody looks at her own and may leave. */
@Controller
class SeatController {

    private static final String ONE = "/kring/{kring}/plekken/{persoon}";

    private final Sittings sittings;

    SeatController(Sittings sittings) {
        this.sittings = sittings;
    }

    @GetMapping(ONE)
    SeatPage one(Seat seat, @PathVariable UUID persoon) {
        if (!seat.coordinates() && !persoon.equals(seat.person())) {
            throw new Missing();
        }
        return SeatPage.of(seat, sitting(seat, persoon));
    }

    /** Undoing is the same with the roles the other way round. */
    @PostMapping(ONE + "/rol")
    Answer role(Coordinator by, @PathVariable UUID persoon, Form form) {
        Sitting sitting = sitting(by.seat(), persoon);
        Role role = form.choice("rol", Role.class);
        if (role == null) {
            form.wrong("rol", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        if (form.bad() || role == null) {
            return new SeatPage(by.seat(), sitting, form, false);
        }
        if (!form.value("was").equals(sitting.role().code()) || role != sitting.role() && !sittings.role(by, sitting, role)) {
            return new SeatPage(by.seat(), sitting(by.seat(), persoon), form, true);
        }
        String here = by.href() + "/plekken/" + persoon;
        Redirect back = Redirect.to(persoon.equals(by.person()) ? by.href() + "/mensen/" + persoon : here)
                .saying(sitting.name() + " is nu " + role.label().nl() + ".", sitting.name() + " is now " + role.label().en() + ".");
        return role == sitting.role() || persoon.equals(by.person()) ? back
                : back.undo(here + "/rol?rol=" + sitting.role().code() + "&was=" + role.code());
    }

    @PostMapping(ONE + "/beeindiging")
    Redirect end(Coordinator by, @PathVariable UUID persoon) {
        if (persoon.equals(by.person())) {
            return Redirect.to(by.href() + "/vertrek");
        }
        Sitting sitting = sitting(by.seat(), persoon);
        sittings.remove(by, sitting.person());
        return Redirect.to(by.href() + "/mensen").saying(sitting.name() + " zit niet meer in de kring.", sitting.name() + " is no longer in the circle.")
                .undo(by.href() + "/plekken/" + persoon + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Coordinator by, @PathVariable UUID persoon) {
        if (sittings.of(by.seat(), new PersonId(persoon)).isEmpty()) {
            sittings.restore(by, new PersonId(persoon));
        }
        String name = sitting(by.seat(), persoon).name();
        return Redirect.to(by.href() + "/mensen/" + persoon).saying(name + " heeft de plek terug.", name + " has the seat back.");
    }

    @GetMapping("/kring/{kring}/vertrek")
    LeavePage leaving(Seat seat) {
        return new LeavePage(seat);
    }

    @InArchive
    @PostMapping("/kring/{kring}/vertrek")
    Redirect leave(Seat seat) {
        sittings.leave(seat);
        return Redirect.to("/kringen").saying("Je zit niet meer in ‘" + seat.name() + "’.", "You are no longer in ‘" + seat.name() + "’.");
    }

    private Sitting sitting(Seat seat, UUID person) {
        return sittings.of(seat, new PersonId(person)).orElseThrow(Missing::new);
    }
}
