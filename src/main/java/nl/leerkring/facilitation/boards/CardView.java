package nl.leerkring.facilitation.boards;

import java.util.List;
import java.util.UUID;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.Card;
import org.jspecify.annotations.Nullable;

/** One note as it lies on the board. @param on what was merged with it */
record CardView(Card card, List<Card> on, String board, Ask ask, boolean moves, boolean leads, @Nullable UUID merging) {

    String href() {
        return board + "/" + card.id();
    }
}
