package nl.leerkring.circles.agreements;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AgreementsController {

    private static final String HERE = "/kring/{kring}/afspraken";

    private final Agreements agreements;

    AgreementsController(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping(HERE)
    AgreementsPage read(Seat seat) {
        return page(seat, false);
    }

    @PostMapping(HERE + "/akkoord")
    Answer accept(Seat seat, Form form) {
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (version == null || !agreements.accept(seat, seat.circle().value(), seat.who().value(), version)) {
            return page(seat, true);
        }
        return Redirect.to(seat.href()).saying("Je ging akkoord met de afspraken.", "You agreed to the agreements.");
    }

    private AgreementsPage page(Seat seat, boolean changed) {
        return new AgreementsPage(seat, agreements.of(seat), seat.coordinates() ? agreements.everybody(seat.coordinator()) : List.of(), changed);
    }
}
