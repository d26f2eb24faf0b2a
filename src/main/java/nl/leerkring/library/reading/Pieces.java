package nl.leerkring.library.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers blocks in leaves and leaves in pieces, none larger than a page shows, and stops when it is enough. */
final class Pieces {

    private static final int MOST_LEAVES = 300;
    private static final int LEAVES_AT_ONCE = 12;
    /** From here on a piece may end before a heading or a slide. */
    private static final int GOOD = 7_000;
    private static final int FULL = 14_000;
    /** What the page writes for a letter that means something in HTML. */
    private static final int ESCAPED = 5;
    private static final int LAST_HEADING = 6;

    private final List<List<Leaf>> done = new ArrayList<>();
    private final Deque<Integer> headings = new ArrayDeque<>();
    private final StringBuilder html = new StringBuilder();
    private List<Leaf> piece = new ArrayList<>();
    private int slide;
    private String name = "";
    private boolean again;
    private boolean begun;
    private int leaves;
    private int weight;
    private int total;
    private boolean cut;
    private boolean full;

    /** No more is kept. */
    boolean full() {
        return full;
    }

    /** Something is left out; what follows may still come. */
    void leaveOut() {
        cut = true;
    }

    /** From here on it is another slide or sheet. */
    void leaf(int number, String called) {
        endLeaf();
        if (leaves++ >= MOST_LEAVES) {
            stop();
            return;
        }
        if (weight > GOOD || piece.size() >= LEAVES_AT_ONCE) {
            endPiece();
        }
        slide = number;
        name = called;
        again = false;
        begun = true;
    }

    /** The title of the slide that began. */
    void name(String title) {
        name = title;
    }

    /** @param level as the document has it; the page shows one that fits below its own */
    void heading(int level, String inline) {
        if (slide == 0 && name.isEmpty() && weight > GOOD) {
            goOn();
        }
        while (!headings.isEmpty() && headings.getLast() >= level) {
            headings.removeLast();
        }
        headings.addLast(level);
        int shown = Math.min(LAST_HEADING, headings.size() + (slide > 0 || !name.isEmpty() ? 3 : 2));
        block("<h" + shown + ">" + inline + "</h" + shown + ">");
    }

    /** @param markup whole, and a small part of a piece */
    void block(String markup) {
        int more = weight(markup);
        if (full || total + more > Preview.MOST || more > FULL) {
            stop();
            return;
        }
        if (weight + more > FULL) {
            goOn();
        }
        begun = true;
        weight += more;
        total += more;
        html.append(markup);
    }

    private void stop() {
        full = true;
        cut = true;
    }

    private void goOn() {
        boolean started = !html.isEmpty();
        if (started) {
            endLeaf();
        }
        endPiece();
        headings.clear();
        again |= started;
        begun = true;
    }

    private void endLeaf() {
        if (begun && (!html.isEmpty() || slide > 0 || !name.isEmpty())) {
            piece.add(new Leaf(slide, name, again, html.toString()));
        }
        html.setLength(0);
        headings.clear();
        begun = false;
    }

    private void endPiece() {
        if (!piece.isEmpty()) {
            done.add(piece);
            piece = new ArrayList<>();
        }
        weight = 0;
    }

    Preview preview() {
        endLeaf();
        endPiece();
        return new Preview(List.copyOf(done), cut);
    }

    /** Bytes on the page. */
    static int weight(CharSequence text) {
        return text.chars().map(c -> c == '=' || c == '@' || c == '+' || c == '\'' || c == '"' || c == '`' ? ESCAPED : c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    }
}
