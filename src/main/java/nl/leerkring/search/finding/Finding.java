package nl.leerkring.search.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param circle of which it is, when she sits there; nothing: another circle opened it
 * @param title  with the words that were looked for marked, as is what is told of it
 */
record Finding(String kind, UUID id, @Nullable UUID circle, String address, List<Piece> title, List<Piece> told, String theme, Instant at, double rank) {

    /** What PostgreSQL puts around a word that was looked for. What somebody typed cannot hold these (see Form). */
    static final String FROM = "\u0001";
    static final String TO = "\u0002";

    /** Text, and whether it was looked for. The page escapes it as all text. */
    record Piece(String text, boolean sought) {
    }

    static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        boolean sought = false;
        for (String part : marked.split("[" + FROM + TO + "]")) {
            if (!part.isEmpty()) {
                pieces.add(new Piece(part, sought));
            }
            sought = !sought;
        }
        return pieces;
    }

    Cursor cursor() {
        return new Cursor(rank, at, id);
    }
}
