package nl.leerkring.library.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as it comes in, row by row; handed on in tables that are small enough, each with the same head. */
final class Grid {

    private static final int MOST_COLUMNS = 24;
    static final int LARGEST_CELL = 5_000;
    private static final int LARGEST_ROW = 10_000;
    private static final int LARGEST_HEAD = 1_500;
    private static final int ENOUGH = 5_000;
    private static final int MOST = 12_000;
    private static final int TAGS = 10;

    private final Pieces pieces;
    private final boolean sheet;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private @Nullable List<String> head;
    private boolean first = true;
    private int rowWeight;
    private int weight;

    /** @param sheet of a spreadsheet: also one column is a table there */
    Grid(Pieces pieces, boolean sheet) {
        this.pieces = pieces;
        this.sheet = sheet;
    }

    /** @param times the same, next to each other */
    void cell(String html, int times) {
        int size = Pieces.weight(html);
        for (int i = 0; i < times; i++) {
            boolean fits = row.size() < MOST_COLUMNS && size <= LARGEST_CELL && rowWeight + size <= LARGEST_ROW;
            if (!fits && !html.isEmpty()) {
                pieces.leaveOut();
            }
            if (row.size() >= MOST_COLUMNS) {
                return;
            }
            row.add(fits ? html : "…");
            rowWeight += fits ? size : 1;
        }
    }

    void endRow() {
        while (!row.isEmpty() && row.getLast().isEmpty()) {
            row.removeLast();
        }
        if (!row.isEmpty()) {
            int more = rowWeight + TAGS * row.size();
            if (weight + more > MOST) {
                flush();
            }
            rows.add(row);
            weight += more;
        }
        row = new ArrayList<>();
        rowWeight = 0;
        if (weight > ENOUGH) {
            flush();
        }
    }

    void end() {
        endRow();
        flush();
    }

    private void flush() {
        if (first && rows.size() > 1 && isHead(rows.getFirst())) {
            head = rows.removeFirst();
        }
        int wide = Math.max(head == null ? 0 : head.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        if (!sheet && first && head == null && (wide == 1 || rows.size() == 1)) {
            rows.forEach(cells -> cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> pieces.block("<p>" + cell + "</p>")));
        } else if (!rows.isEmpty()) {
            pieces.block(table(wide));
        }
        first = first && rows.isEmpty();
        rows.clear();
        weight = 0;
    }

    private static boolean isHead(List<String> cells) {
        return cells.size() > 1 && cells.stream().noneMatch(String::isEmpty) && cells.stream().mapToInt(Pieces::weight).sum() <= LARGEST_HEAD;
    }

    private String table(int wide) {
        StringBuilder table = new StringBuilder("<table>");
        if (head != null) {
            table.append("<thead>");
            line(table, head, wide, "<th scope=\"col\">", "</th>");
            table.append("</thead>");
        }
        table.append("<tbody>");
        rows.forEach(cells -> line(table, cells, wide, "<td>", "</td>"));
        return table.append("</tbody></table>").toString();
    }

    /** Rows are of one width; what is empty in the head heads nothing. */
    private static void line(StringBuilder table, List<String> cells, int wide, String before, String after) {
        table.append("<tr>");
        for (int i = 0; i < wide; i++) {
            boolean there = i < cells.size();
            table.append(there ? before : "<td>").append(there ? cells.get(i) : "").append(there ? after : "</td>");
        }
        table.append("</tr>");
    }
}
