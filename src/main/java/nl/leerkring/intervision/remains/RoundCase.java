package nl.leerkring.intervision.remains;

import java.util.Optional;
import nl.leerkring.facilitation.Holds;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.Phase;
import nl.leerkring.facilitation.RunBlock;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.intervision.CaseSeat;
import nl.leerkring.intervision.CaseSeats;
import nl.leerkring.intervision.cases.Cases;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hangs the case on the page of the round of a group: for who agreed with the rules, once they have been read. */
@Component
class RoundCase implements RunBlock {

    private final CaseSeats seats;
    private final Cases cases;
    private final Remains remains;
    private final Holds holds;
    private final Moves moves;

    RoundCase(CaseSeats seats, Cases cases, Remains remains, Holds holds, Moves moves) {
        this.seats = seats;
        this.cases = cases;
        this.remains = remains;
        this.holds = holds;
        this.moves = moves;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(RunSeat seat, Scene scene) {
        return seat.run().sealed() ? seats.of(seat).map(round -> of(seat, scene, round)) : Optional.empty();
    }

    boolean ours(RunSeat seat) {
        return seats.of(seat).isPresent();
    }

    CasePart of(RunSeat seat) {
        return of(seat, moves.scene(seat), seats.of(seat).orElseThrow(Missing::new));
    }

    private CasePart of(RunSeat seat, Scene scene, CaseSeats.Round round) {
        @Nullable CaseSeat key = scene.stand().phase() == Phase.PREPARE ? null : round.key();
        return new CasePart(scene, key == null ? null : cases.get(key).story(), round.about() && key == null && !seat.listens(),
                holds.of(seat.run().id()).orElse(null), remains.before(seat).orElse(null));
    }
}
