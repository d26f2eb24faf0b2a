package nl.leerkring.library.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of a list that follow each other. Of Word they come as lines with a dot or a number before them. */
final class Listing {

    private static final Pattern DOTTED = Pattern.compile("^[·•●○▪▫■□◦‣⁃∙–oØ§\\-\uf0b7\uf0a7\uf0d8\uf0fc]\\s+(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})[.)]\\s+(?=\\S)");
    private static final int ENOUGH = 5_000;

    private final Pieces pieces;
    private final StringBuilder items = new StringBuilder();
    private int start;
    private int next;

    Listing(Pieces pieces) {
        this.pieces = pieces;
    }

    /** @return false: this line is no item of a list */
    boolean takes(String html) {
        Matcher dot = DOTTED.matcher(html);
        Matcher number = NUMBERED.matcher(html);
        if (dot.find()) {
            add(html.substring(dot.end()), 0);
        } else if (number.find()) {
            add(html.substring(number.end()), Integer.parseInt(number.group(1)));
        } else {
            return false;
        }
        return true;
    }

    /** Of a list that says so itself. */
    void item(String html, boolean numbered) {
        add(html, numbered ? Math.max(1, next) : 0);
    }

    /** @param number 0: it has a dot */
    private void add(String html, int number) {
        if (number != next) {
            end();
        }
        if (items.isEmpty()) {
            start = number;
        }
        items.append("<li>").append(html).append("</li>");
        next = number == 0 ? 0 : number + 1;
        if (Pieces.weight(items) > ENOUGH) {
            flush();
        }
    }

    void end() {
        flush();
        next = 0;
    }

    private void flush() {
        if (!items.isEmpty()) {
            pieces.block(start == 0 ? "<ul>" + items + "</ul>" : "<ol" + (start > 1 ? " start=\"" + start + "\"" : "") + ">" + items + "</ol>");
            items.setLength(0);
        }
    }
}
