package nl.leerkring.deepdives.games;

import java.util.Optional;
import nl.leerkring.facilitation.RunBlock;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

@Component
class GameBlock implements RunBlock {

    private final Games games;

    GameBlock(Games games) {
        this.games = games;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Part> part(RunSeat seat, Scene scene) {
        return games.find(seat, scene).map(GamePart::new);
    }
}
