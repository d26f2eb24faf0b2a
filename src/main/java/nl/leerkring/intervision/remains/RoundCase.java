package nl.leerkring.intervision.remains;

import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.facilitation.Holds;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.Phase;
import nl.leerkring.facilitation.RunBlock;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.intervision.CaseSeat;
import nl.leerkring.intervision.CaseSeats;
import nl.leerkring.intervision.Story;
import nl.leerkring.intervision.cases.Cases;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hangs the case on the page of the round of a group: for who agreed with the rules, once they have been read. */
@Component
class RoundCase implements RunBlock {

    private final Database database;
    private final CaseSeats seats;
    private final Cases cases;
    private final Remains remains;
    private final Holds holds;
    private final Moves moves;

    RoundCase(Database database, CaseSeats seats, Cases cases, Remains remains, Holds holds, Moves moves) {
        this.database = database;
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
        return seat.run().sealed() && ours(seat) ? Optional.of(of(seat, scene)) : Optional.empty();
    }

    boolean ours(RunSeat seat) {
        return database.read(seat, sql -> sql.sql("select exists (select 1 from intervision.subgroup where run = ?)").param(seat.run().id().value())
                .query(Boolean.class).single());
    }

    CasePart of(RunSeat seat) {
        return of(seat, moves.scene(seat));
    }

    private CasePart of(RunSeat seat, Scene scene) {
        @Nullable CaseSeat key = scene.stand().phase() == Phase.PREPARE ? null : seats.of(seat).orElse(null);
        @Nullable Story story = key == null ? null : cases.get(key).story();
        return new CasePart(scene, story, key == null && !seat.listens() && about(seat), holds.of(seat.run().id()).orElse(null), remains.before(seat).orElse(null));
    }

    private boolean about(RunSeat seat) {
        return database.read(seat, sql -> sql.sql("select exists (select 1 from intervision.subgroup where run = ? and the_case is not null)")
                .param(seat.run().id().value()).query(Boolean.class).single());
    }
}
