package nl.leerkring.meetings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a day report, as the reporter changes it afterwards: plain text, but Markdown in a paragraph.
 *
 * @param source where it came from, the same each time it is asked: {@code oogst/<id>}
 * @param title  of a table or a board what it shows, of a list what it is about; of others empty
 * @param body   a list has a line for each item; a table a line for each row, the first its head, with {@code |} between cells; a board is a
 *               table of its notes: words, column, dots, state; a poll one of its answers and how much each got; of a photo what it shows
 * @param person whose words these are. She is asked first, and nothing of it goes out before she says yes. Nothing: nobody is to be asked
 * @param by     the name under a quote; empty: without a name
 * @param inside it was told to the circle alone, and never goes into a version for everybody
 */
public record ReportBlock(String source, Kind kind, String title, String body, @Nullable UUID person, String by, boolean inside) {

    public static final int LONGEST = 10_000;
    private static final int LONGEST_TITLE = 300;

    /** What it looks like. */
    public enum Kind implements Coded {
        HEADING(Text.of("kopje", "heading")),
        TEXT(Text.of("tekst", "text")),
        LIST(Text.of("lijst", "list")),
        TABLE(Text.of("tabel", "table")),
        BOARD(Text.of("bord", "board")),
        /** A poll with options: how often each was picked. */
        BARS(Text.of("peiling", "poll")),
        /** A poll with marks: how often each was given. */
        SCALE(Text.of("schaal", "scale")),
        /** A poll that puts options in order: the mean place of each. */
        RANKING(Text.of("volgorde", "ranking")),
        /** A poll with words of one's own: how often each was said. */
        WORDS(Text.of("woorden", "words")),
        PHOTO(Text.of("foto", "photo")),
        QUOTE(Text.of("citaat", "quote"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }

        /** Its body is a table, from which a picture is drawn. */
        public boolean counted() {
            return this == BARS || this == SCALE || this == RANKING || this == WORDS;
        }
    }

    public ReportBlock {
        title = cut(title.replaceAll("\\s+", " ").strip(), LONGEST_TITLE);
        body = cut(body.strip(), LONGEST);
        by = cut(by, LONGEST_TITLE);
    }

    public static ReportBlock heading(String source, String text) {
        return new ReportBlock(source, Kind.HEADING, "", line(text), null, "", false);
    }

    public static ReportBlock text(String source, String markdown) {
        return new ReportBlock(source, Kind.TEXT, "", markdown, null, "", false);
    }

    public static ReportBlock list(String source, List<String> items) {
        return list(source, "", items);
    }

    public static ReportBlock list(String source, String title, List<String> items) {
        return new ReportBlock(source, Kind.LIST, title, items.stream().map(ReportBlock::line).collect(Collectors.joining("\n")), null, "", false);
    }

    /** @param rows the first is the head */
    public static ReportBlock table(String source, String title, List<List<String>> rows) {
        return rows(source, Kind.TABLE, title, rows);
    }

    /** A picture of notes in columns, with the table that tells the same. @param rows the first is the head; words, column, dots, state */
    public static ReportBlock board(String source, String title, List<List<String>> rows) {
        return rows(source, Kind.BOARD, title, rows);
    }

    /** A picture of what was counted, with the table that tells the same. @param rows the first is the head; answers, and how much each got */
    public static ReportBlock poll(String source, Kind drawn, String title, List<List<String>> rows) {
        return rows(source, drawn, title, rows);
    }

    /** A photo, told by {@link ReportPhotos} with the same source. @param shows in words; empty: it does not go in by itself */
    public static ReportBlock photo(String source, String shows) {
        return new ReportBlock(source, Kind.PHOTO, "", line(shows), null, "", false);
    }

    private static ReportBlock rows(String source, Kind kind, String title, List<List<String>> rows) {
        return new ReportBlock(source, kind, title, rows.stream().map(row -> row.stream().map(cell -> line(cell).replace('|', '/'))
                .collect(Collectors.joining(" | "))).collect(Collectors.joining("\n")), null, "", false);
    }

    /** Words of somebody who is asked first. */
    public static ReportBlock quote(String source, UUID person, String by, String words) {
        return new ReportBlock(source, Kind.QUOTE, "", words, person, by, false);
    }

    /** Words that were given to be told without a name. */
    public static ReportBlock nameless(String source, String words) {
        return new ReportBlock(source, Kind.QUOTE, "", words, null, "", false);
    }

    /** It stays within the circle. */
    public ReportBlock kept() {
        return new ReportBlock(source, kind, title, body, person, by, true);
    }

    /** As it stands in a list. */
    public static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
