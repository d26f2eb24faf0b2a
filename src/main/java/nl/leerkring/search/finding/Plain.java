package nl.leerkring.search.finding;

import java.util.regex.Pattern;
import nl.leerkring.web.components.Marked;

/** Leaves out of a piece of Markdown what only says how it looks: a piece begins and ends anywhere, so it cannot be read as Markdown. */
final class Plain {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]*)]\\([^)\\s]*\\)?");
    /** The end of a link whose beginning is not in the piece. */
    private static final Pattern TAIL = Pattern.compile("]\\((?:https?:|/)[^)\\s]*\\)?");
    /** Of headings, quotes, lists and the line below the head of a table, where a line begins. */
    private static final Pattern BEGINNING = Pattern.compile("(?m)^[ \\t]*(?:#{1,6}[ \\t]+|>[ \\t]?|[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+)+");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t|:=-]{3,}$");
    private static final Pattern EDGE = Pattern.compile("(?m)^[ \\t]*\\|[ \\t]*|[ \\t]*\\|[ \\t]*$");
    private static final Pattern BAR = Pattern.compile("[ \\t]*\\|[ \\t]*");
    private static final Pattern PAIRS = Pattern.compile("\\*\\*|__|~~|`+");
    private static final String MARK = Marked.FROM + Marked.TO;
    /** A star or underline that stands at one side of a word; not in the middle of one, and not by itself. */
    private static final Pattern SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}" + MARK + "])[*_](?=[^\\s*_])|(?<=[^\\s*_])[*_](?![\\p{L}\\p{N}" + MARK + "])");

    private Plain() {
    }

    static String of(String markdown) {
        String text = TAIL.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
        text = RULE.matcher(text).replaceAll("");
        text = BEGINNING.matcher(text).replaceAll("");
        text = BAR.matcher(EDGE.matcher(text).replaceAll("")).replaceAll(" · ");
        return SINGLE.matcher(PAIRS.matcher(text).replaceAll("")).replaceAll("");
    }
}
