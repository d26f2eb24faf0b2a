package nl.leerkring.library.reading;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes a preview of an office document while its words are read. What it does not know is text; a style, a script, a picture and an address to fetch from have no place
 * in what it makes. When it stumbles the words are read nevertheless.
 */
final class Leaves extends DefaultHandler {

    private static final Set<String> APART = Set.of("slide-notes", "slide-master-content", "slide-comment", "slide-comments", "slide-footer", "slide-header", "embedded", "package-entry", "notes", "attachment-entry",
            "annotation", "comment");
    private static final Set<String> SILENT = Set.of("head", "title", "script", "style");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> SLANTED = Set.of("i", "em");
    private static final String REST = "…<br>";
    private static final int LONG_LINE = 3_000;
    private static final int LONG_HEADING = 200;
    private static final int AT_ONCE = 1_000;

    private final boolean slides;
    private final boolean sheets;
    private final Pieces pieces = new Pieces();
    private final Listing list = new Listing(pieces);
    private Inline line = new Inline();
    private @Nullable Grid grid;
    private @Nullable StringBuilder cell;
    private int times = 1;
    private int tables;
    private int skipped;
    private int slide;
    private boolean titled;
    private int heading;
    private int items;
    private boolean numbered;
    private boolean stumbled;

    Leaves(String type) {
        this.slides = Preview.slides(type);
        this.sheets = Preview.sheets(type);
    }

    Preview preview() {
        safely(() -> {
            flush();
            endTable();
            list.end();
        });
        return stumbled ? Preview.NONE : pieces.preview();
    }

    private void safely(Runnable step) {
        if (!stumbled && !pieces.full()) {
            try {
                step.run();
            } catch (RuntimeException unforeseen) {
                stumbled = true;
            }
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        safely(() -> {
            if (skipped > 0 || SILENT.contains(name) || apart(attributes)) {
                skipped++;
            } else {
                start(name.toLowerCase(Locale.ROOT), attributes);
            }
        });
    }

    private static boolean apart(Attributes attributes) {
        @Nullable String kind = attributes.getValue("class");
        return kind != null && (APART.contains(kind) || kind.startsWith("external-ref"));
    }

    private void start(String name, Attributes attributes) {
        switch (name) {
            case "div" -> division(attributes.getValue("class"));
            case "p" -> flush();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                heading = name.charAt(1) - '0';
            }
            case "ul", "ol" -> {
                flush();
                numbered = name.equals("ol");
            }
            case "li" -> {
                flush();
                items++;
            }
            case "table" -> table();
            case "td", "th" -> cell(attributes.getValue("times"));
            case "br" -> line.text("\n");
            case "a" -> line.link(String.valueOf(attributes.getValue("href")));
            default -> {
                if (STRONG.contains(name) || SLANTED.contains(name)) {
                    line.open(STRONG.contains(name) ? "strong" : "em");
                }
            }
        }
    }

    private void division(@Nullable String kind) {
        flush();
        if (slides && "slide-content".equals(kind)) {
            list.end();
            pieces.leaf(++slide, "");
            titled = false;
        }
    }

    private void table() {
        flush();
        if (tables++ == 0) {
            list.end();
            grid = new Grid(pieces, sheets);
        }
    }

    private void cell(@Nullable String repeated) {
        if (tables == 1) {
            cell = new StringBuilder();
            times = repeated == null ? 1 : Integer.parseInt(repeated);
        } else {
            flush();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        safely(() -> {
            if (skipped > 0) {
                skipped--;
            } else {
                end(name.toLowerCase(Locale.ROOT));
            }
        });
    }

    private void end(String name) {
        switch (name) {
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6" -> flush();
            case "li" -> {
                flush();
                items = Math.max(0, items - 1);
            }
            case "ul", "ol" -> flush();
            case "td", "th" -> endCell();
            case "tr" -> {
                if (tables == 1 && grid != null) {
                    grid.endRow();
                }
            }
            case "table" -> {
                flush();
                if (--tables == 0) {
                    endTable();
                }
            }
            case "a", "b", "strong", "i", "em" -> line.close();
            default -> { }
        }
    }

    private void endCell() {
        flush();
        if (tables == 1 && cell != null && grid != null) {
            grid.cell(cell.toString().replaceAll("(<br>|\\s)+$", ""), times);
            cell = null;
        }
    }

    private void endTable() {
        if (grid != null) {
            grid.end();
            grid = null;
            cell = null;
        }
    }

    @Override
    public void characters(char[] letters, int from, int length) {
        safely(() -> {
            for (int at = from; at < from + length && skipped == 0; at += AT_ONCE) {
                text(new String(letters, at, Math.min(AT_ONCE, from + length - at)));
            }
        });
    }

    /** Between the cells of a table there is nothing. */
    private void text(String text) {
        if (tables == 0 || cell != null) {
            line.text(text);
            if (line.weight() > LONG_LINE) {
                flush();
            }
        }
    }

    /** The line is whole: it goes where it belongs. */
    private void flush() {
        String plain = line.plain();
        String html = line.take();
        int level = heading;
        heading = 0;
        if (plain.isEmpty()) {
            return;
        }
        if (cell != null) {
            add(cell, html);
        } else if (slides && slide == 0) {
            pieces.leaveOut();
        } else if (sheets && level == 1) {
            pieces.leaf(0, plain);
        } else if (items > 0) {
            list.item(html, numbered);
        } else {
            alone(level, plain, html);
        }
    }

    private void add(StringBuilder to, String html) {
        if (Pieces.weight(to) + Pieces.weight(html) < Grid.LARGEST_CELL - REST.length()) {
            to.append(html).append("<br>");
        } else if (!to.toString().endsWith(REST)) {
            to.append(REST);
            pieces.leaveOut();
        }
    }

    private void alone(int level, String plain, String html) {
        boolean title = slides && !titled && plain.length() <= LONG_HEADING;
        titled = true;
        if (title) {
            pieces.name(plain);
        } else if (level > 0 && plain.length() <= LONG_HEADING) {
            list.end();
            pieces.heading(level, html.replace("<br>", " ").replaceAll("</?(strong|em)>", ""));
        } else if (!list.takes(html)) {
            list.end();
            pieces.block("<p>" + html + "</p>");
        }
    }
}
