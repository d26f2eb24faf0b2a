package nl.leerkring.web.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Notes as a picture (SVG 1.1), in columns side by side. */
public record NotesPicture(String title, List<Column> columns) {

    private static final int WIDE = 260;
    private static final int GAP = 16;
    private static final int LINE = 18;
    private static final int LETTERS = 34;

    /** @param head empty: none */
    public record Column(String head, List<Note> notes) {
    }

    /** @param merged what was laid on it */
    public record Note(String text, List<String> merged, int dots) {
    }

    /** Notes that lie in no column: three beside each other, in their order. */
    public static NotesPicture free(String title, List<Note> notes) {
        return new NotesPicture(title, IntStream.range(0, 3).mapToObj(column -> new Column("", IntStream.range(0, notes.size())
                .filter(i -> i % 3 == column).mapToObj(notes::get).toList())).filter(column -> !column.notes().isEmpty()).toList());
    }

    public String svg() {
        StringBuilder drawn = new StringBuilder();
        int deepest = 0;
        for (int i = 0; i < columns.size(); i++) {
            deepest = Math.max(deepest, column(drawn, GAP + i * (WIDE + GAP), columns.get(i)));
        }
        int wide = columns.size() * (WIDE + GAP) + GAP;
        int high = deepest + GAP;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="%s" width="%d" height="%d" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14">
                <rect width="100%%" height="100%%" fill="#ffffff"/>%s</svg>
                """.formatted(Lines.safe(title), wide, high, wide, high, drawn);
    }

    private int column(StringBuilder drawn, int x, Column column) {
        int y = GAP;
        if (!column.head().isEmpty()) {
            for (String line : Lines.of(column.head(), LETTERS)) {
                text(drawn, x, y + LINE, "bold", line);
                y += LINE;
            }
            y += LINE;
        }
        for (Note note : column.notes()) {
            y = note(drawn, x, y, note);
        }
        return y;
    }

    private int note(StringBuilder drawn, int x, int y, Note note) {
        List<String> lines = new ArrayList<>(Lines.of(note.text(), LETTERS));
        note.merged().forEach(each -> lines.addAll(Lines.of("+ " + each, LETTERS)));
        int high = (lines.size() + 1) * LINE + LINE / 2;
        drawn.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#fbf3d9\" stroke=\"#857d6f\"/>".formatted(x, y, WIDE, high));
        for (int i = 0; i < lines.size(); i++) {
            text(drawn, x + 10, y + LINE * (i + 1) + 2, "normal", lines.get(i));
        }
        if (note.dots() > 0) {
            text(drawn, x + WIDE - 40, y + high - 8, "bold", "● " + note.dots());
        }
        return y + high + GAP;
    }

    private static void text(StringBuilder drawn, int x, int y, String weight, String text) {
        drawn.append("<text x=\"%d\" y=\"%d\" font-weight=\"%s\">%s</text>".formatted(x, y, weight, Lines.safe(text)));
    }
}
