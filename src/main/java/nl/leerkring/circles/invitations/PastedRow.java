package nl.leerkring.circles.invitations;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of what was pasted, in cells (RFC 4180, or with tabs or semicolons). A quotation mark that nothing closes is only a mark: it does
 * not swallow the people below it.
 *
 * @param number as a spreadsheet counts, from 1
 * @param comma  whether commas divide it, so that a comma may as well be part of a name
 */
record PastedRow(long number, List<String> cells, boolean comma) {

    static List<PastedRow> of(String text) {
        return new Reader(text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ')).rows();
    }

    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<PastedRow> rows() {
            List<PastedRow> rows = new ArrayList<>();
            char preferred = 0;
            for (long number = 1; at < text.length(); number++) {
                String line = text.substring(at, end());
                if (line.isBlank()) {
                    at += line.length() + 1;
                    continue;
                }
                char delimiter = preferred == 0 ? delimiter(line) : preferred;
                PastedRow row = new PastedRow(number, cells(delimiter), delimiter == ',');
                preferred = rows.isEmpty() && row.cells().size() > 1 && !Pasted.header(row).isEmpty() ? delimiter : preferred;
                rows.add(row);
            }
            return rows;
        }

        private static char delimiter(String line) {
            return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : ',';
        }

        private List<String> cells(char delimiter) {
            List<String> cells = new ArrayList<>();
            boolean more = true;
            while (more) {
                cells.add(cell(delimiter).strip());
                more = at < text.length() && text.charAt(at) == delimiter;
                at++;
            }
            return cells;
        }

        /** What follows a quoted part belongs to the same cell: "Vries, A. de" and then an address between angles. */
        private String cell(char delimiter) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            String quoted = at < text.length() && text.charAt(at) == '"' ? quoted() : "";
            int from = at;
            while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') {
                at++;
            }
            return quoted + text.substring(from, at);
        }

        private String quoted() {
            int close = at + 1;
            boolean address = false;
            boolean below = false;
            while (close < text.length() && !(text.charAt(close) == '"' && !text.startsWith("\"\"", close)) && !(below && address)) {
                address |= text.charAt(close) == '@';
                below |= text.charAt(close) == '\n';
                close += text.charAt(close) == '"' ? 2 : 1;
            }
            if (close >= text.length() || below && address) {
                at++;
                return "";
            }
            String inside = text.substring(at + 1, close).replace("\"\"", "\"").replace('\n', ' ');
            at = close + 1;
            return inside;
        }

        private int end() {
            int newline = text.indexOf('\n', at);
            return newline < 0 ? text.length() : newline;
        }
    }
}
