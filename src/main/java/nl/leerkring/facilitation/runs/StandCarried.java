package nl.leerkring.facilitation.runs;

import java.util.Set;
import nl.leerkring.facilitation.Carried;
import nl.leerkring.facilitation.Listener;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the run is, the same for all with one role; in a step with small groups it is drawn for each, who sits with others. */
@Component
class StandCarried implements Carried {

    private final Moves moves;

    StandCarried(Moves moves) {
        this.moves = moves;
    }

    @Override
    public boolean of(Set<String> topics) {
        return topics.contains("stand");
    }

    @Override
    public Load load(RunSeat anybody, Set<String> topics) {
        return new Standing(moves.scene(anybody));
    }

    private record Standing(Scene scene) implements Load {

        private record Look(RunRole role, boolean takesOver, String mates) {
        }

        @Override
        public @Nullable Object look(RunSeat seat, Listener listener) {
            return listener.board() != null ? null : new Look(seat.role(), seat.mayTakeOver(), scene.as(seat).mates());
        }

        @Override
        public Part part(RunSeat seat, Listener listener) {
            return new StandPart(scene.as(scene.huddles().isEmpty() ? seat.anybody() : seat));
        }
    }
}
