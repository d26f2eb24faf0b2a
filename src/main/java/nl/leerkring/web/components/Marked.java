package nl.leerkring.web.components;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text in which PostgreSQL marked words (ts_headline). The page escapes it as all text. */
public record Marked(String text, boolean marked) {

    /** What PostgreSQL puts around a word. What somebody typed cannot hold these (see Form). */
    public static final String FROM = "\u0001";
    public static final String TO = "\u0002";
    /** For ts_headline. */
    public static final String OPTIONS = "StartSel=" + FROM + ", StopSel=" + TO;

    /** In order. What was marked twice, once for each language, is one piece. */
    public static List<Marked> pieces(String told) {
        List<Marked> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (char each : told.toCharArray()) {
            int next = each == FROM.charAt(0) ? depth + 1 : each == TO.charAt(0) ? depth - 1 : depth;
            if (depth == 0 != (next == 0) && !text.isEmpty()) {
                pieces.add(new Marked(text.toString(), depth > 0));
                text.setLength(0);
            }
            if (next == depth) {
                text.append(each);
            }
            depth = next;
        }
        if (!text.isEmpty()) {
            pieces.add(new Marked(text.toString(), depth > 0));
        }
        return pieces;
    }
}
