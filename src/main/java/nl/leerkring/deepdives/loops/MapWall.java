package nl.leerkring.deepdives.loops;

import java.util.Optional;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.WallBlock;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** The map grows on the wall while people draw. */
@Component
class MapWall implements WallBlock {

    private final LoopMaps maps;

    MapWall(LoopMaps maps) {
        this.maps = maps;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(RunSeat seat, Scene scene) {
        return MapScript.draws(seat.run()) ? Optional.of(new MapWallPart(MapPart.of(scene, maps.of(seat)))) : Optional.empty();
    }
}
