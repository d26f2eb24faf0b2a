package nl.leerkring.facilitation.boards;

import java.util.List;
import nl.leerkring.web.Part;

/** What changed on the board since then; board.js puts each note where it belongs. */
record CardsPart(List<CardView> cards, long rev) implements Part {
}
