package nl.leerkring.news.round;

import java.util.List;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** The round as it is read from across the room. */
record WallPart(RoundPart on) implements Part {

    /** As much of what is told as stays large. */
    static final int LONGEST = 240;
    private static final int AHEAD = 3;

    Round.@Nullable Turn current() {
        Round.Turn turn = on.round().running() ? on.round().current() : null;
        return turn == null || turn.item().withdrawn() != null ? null : turn;
    }

    /** Who can get ready. */
    List<Round.Turn> ahead() {
        List<Round.Turn> turns = on.round().turns();
        int at = current() == null ? 0 : turns.indexOf(current()) + 1;
        return turns.stream().skip(at).filter(Round.Turn::takesPlace).limit(AHEAD).toList();
    }
}
