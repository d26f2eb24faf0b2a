package nl.leerkring.facilitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note on a board.
 *
 * @param by     empty: without a name
 * @param bin    the column, from 0; -1: none
 * @param x      on the canvas, in thousandths; nothing: not put anywhere yet
 * @param within the note it was merged with
 * @param state  {@code open}, {@code answered} or {@code parked}
 * @param dots   how many people gave it one
 * @param dotted this person did
 * @param mine   this person wrote it
 * @param gone   taken away since
 */
public record Card(UUID id, String text, String by, int bin, @Nullable Double x, @Nullable Double y, @Nullable UUID within, String state, int dots,
        boolean dotted, boolean mine, boolean gone) {

    Card to(boolean writer, boolean voter) {
        return new Card(id, text, by, bin, x, y, within, state, dots, voter, writer, gone);
    }

    public boolean open() {
        return state.equals("open");
    }
}
