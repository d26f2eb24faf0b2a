package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own intentions in a circle, and what became of them. */
@Controller
class CommitmentController {

    private static final String HERE = "/kring/{kring}/voornemens";

    private final Commitments commitments;
    private final Clock clock;

    CommitmentController(Commitments commitments, Clock clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    @GetMapping(HERE)
    CommitmentsPage page(Seat seat) {
        return page(seat, Form.empty(), null);
    }

    @PostMapping(HERE + "/{kaart}")
    Answer answer(Seat seat, @PathVariable UUID kaart, Form form) {
        commitments.check(seat, kaart);
        Text said = CommitmentForm.answer(commitments, seat, kaart, form, Dates.dayOf(clock.instant()));
        if (said == null) {
            return page(seat, form, kaart);
        }
        Redirect there = Redirect.to(seat.href() + "/voornemens").saying(said);
        return form.value("antwoord").equals("nog-niet") ? there : there.undo(seat.href() + "/voornemens/" + kaart + "/herstel");
    }

    @PostMapping(HERE + "/{kaart}/herstel")
    Redirect reopen(Seat seat, @PathVariable UUID kaart) {
        commitments.check(seat, kaart);
        commitments.reopen(seat, kaart);
        return Redirect.to(seat.href() + "/voornemens").saying("Het staat weer open.", "It is open again.");
    }

    private CommitmentsPage page(Seat seat, Form form, @Nullable UUID asked) {
        return new CommitmentsPage(seat.href() + "/voornemens", null, commitments.open(seat), asked, form);
    }
}
