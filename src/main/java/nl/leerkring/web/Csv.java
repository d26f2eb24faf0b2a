package nl.leerkring.web;

import java.util.List;
import java.util.stream.Collectors;

/** Files for a spreadsheet (RFC 4180, with semicolons because Dutch spreadsheets expect them). */
public final class Csv {

    /** Spreadsheets take a file without this mark for another encoding. */
    public static final String BEGIN = "\uFEFF";

    private Csv() {
    }

    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** What begins like a formula would be run by a spreadsheet (OWASP: CSV injection); an apostrophe makes it text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
