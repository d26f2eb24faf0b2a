package nl.leerkring.library.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** One line of text, with what is bold, slanted or a link in it. */
final class Inline {

    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)[^\\s<>\"]{1,600}");

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    void text(CharSequence text) {
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                html.append("<br>");
                plain.append(' ');
            } else if (!blank(c) || !endsBlank()) {
                escape(blank(c) ? ' ' : c);
                plain.appendCodePoint(blank(c) ? ' ' : c);
            }
        });
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean endsBlank() {
        return plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
    }

    private void escape(int c) {
        switch (c) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            default -> html.appendCodePoint(c);
        }
    }

    /** @param tag strong or em */
    void open(String tag) {
        begin("<" + tag + ">");
    }

    /** Anything but an ordinary address is only text. */
    void link(String address) {
        begin(SAFE.matcher(address).matches() && open.stream().noneMatch(each -> each.startsWith("<a")) ? "<a href=\"" + address.replace("&", "&amp;") + "\">" : "");
    }

    private void begin(String tag) {
        html.append(tag);
        open.addLast(tag);
    }

    void close() {
        if (!open.isEmpty()) {
            html.append(end(open.removeLast()));
        }
    }

    private static String end(String tag) {
        return tag.isEmpty() ? "" : "</" + tag.substring(1).split("[ >]")[0] + ">";
    }

    int length() {
        return plain.length();
    }

    int weight() {
        return Pieces.weight(html);
    }

    boolean isBlank() {
        return plain.toString().isBlank();
    }

    String plain() {
        return plain.toString().strip();
    }

    /** What there is, whole; what is bold goes on in the next line. */
    String take() {
        StringBuilder whole = new StringBuilder(html);
        open.descendingIterator().forEachRemaining(tag -> whole.append(end(tag)));
        html.setLength(0);
        plain.setLength(0);
        open.forEach(html::append);
        return whole.toString().replaceAll("^(\\s|<br>)+|(\\s|<br>)+$", "").replaceAll("<(strong|em)></\\1>|<a [^>]*></a>", "");
    }
}
