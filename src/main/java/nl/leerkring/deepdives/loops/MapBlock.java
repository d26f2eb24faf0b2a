package nl.leerkring.deepdives.loops;

import java.util.Optional;
import nl.leerkring.facilitation.RunBlock;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** The way from a run to its map. */
@Component
class MapBlock implements RunBlock {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(RunSeat seat, Scene scene) {
        return MapScript.draws(seat.run()) ? Optional.of(new MapLinkPart(seat.href() + "/kaart")) : Optional.empty();
    }
}
