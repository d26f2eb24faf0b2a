package nl.leerkring.facilitation.boards;

import java.util.List;
import nl.leerkring.web.Part;

/** What changed on the board; board.js puts each note where it belongs. @param vraag the question @param rev up to where this is; 0: only these */
record CardsPart(String vraag, List<CardView> cards, long rev) implements Part {
}
