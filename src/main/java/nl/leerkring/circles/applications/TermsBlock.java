package nl.leerkring.circles.applications;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.PublicBlock;
import nl.leerkring.circles.Shown;
import nl.leerkring.web.Part;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** On the public page of a circle: how one joins. */
@Component
class TermsBlock implements PublicBlock {

    private final TermsRows rows;
    private final Clock clock;

    TermsBlock(TermsRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Part> part(Shown circle) {
        if (circle.archived()) {
            return Optional.empty();
        }
        Terms terms = rows.of(circle.door(), circle.id());
        return Optional.of(new TermsPart(circle, terms, terms.openOn(Dates.dayOf(clock.instant()))));
    }
}
