package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.OwnCircles;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying from a mail what became of it. Looking changes nothing, because mail scanners open links. */
@Controller
class FollowController {

    private static final String HERE = "/voornemen/{token}";

    private final FollowLinks links;
    private final Commitments commitments;
    private final Clock clock;

    FollowController(FollowLinks links, Commitments commitments, Clock clock) {
        this.links = links;
        this.commitments = commitments;
        this.clock = clock;
    }

    @Open("the link is the key to one person's intentions")
    @GetMapping(HERE)
    Answer page(@PathVariable String token) {
        return links.open(token).<Answer>map(own -> page(token, own, Form.empty(), null)).orElseGet(FollowEndedPage::new);
    }

    @Open("the link is the key to one person's intentions")
    @PostMapping(HERE + "/{kaart}")
    Answer answer(@PathVariable String token, @PathVariable UUID kaart, Form form) {
        Optional<OwnCircles> own = links.open(token);
        if (own.isEmpty()) {
            return new FollowEndedPage();
        }
        commitments.check(own.get(), kaart);
        Text said = CommitmentForm.answer(commitments, own.get(), kaart, form, Dates.dayOf(clock.instant()));
        return said == null ? page(token, own.get(), form, kaart) : Redirect.to("/voornemen/" + token).saying(said);
    }

    private CommitmentsPage page(String token, OwnCircles own, Form form, @Nullable UUID asked) {
        return new CommitmentsPage("/voornemen/" + token, token, commitments.due(own), asked, form);
    }
}
