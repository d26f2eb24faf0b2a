package nl.leerkring.meetings.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.web.Language;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/** Blocks as well-formed markup, the same for the page, the paper and the PDF. */
final class BlockHtml {

    /** No headings, which are blocks of their own, and no markup that people type. */
    private static final Parser MARKDOWN = Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br />\n").build();

    private BlockHtml() {
    }

    /** @param at the address of the report in which it is read */
    static String of(Block block, Language language, String at) {
        return switch (block.kind()) {
            case HEADING -> "<h2>" + escape(block.body()) + "</h2>";
            case TEXT -> markdown(block.body());
            case LIST -> list(block);
            case TABLE -> table(block);
            case BOARD -> BoardHtml.of(block, language);
            case BARS, SCALE, RANKING, WORDS -> PollHtml.of(block, language);
            case PHOTO -> photo(block, at + "/" + block.id() + "/foto");
            case QUOTE -> quote(block);
        };
    }

    private static String list(Block block) {
        String title = block.title().isEmpty() ? "" : "<p><strong>" + escape(block.title()) + "</strong></p>";
        return block.lines().stream().map(line -> "<li>" + escape(line) + "</li>").collect(Collectors.joining("", title + "<ul>", "</ul>"));
    }

    private static String markdown(String text) {
        Node document = MARKDOWN.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                // a picture from elsewhere would tell a third party who reads; its words stay
                Node before = image;
                while (image.getFirstChild() != null) {
                    Node word = image.getFirstChild();
                    before.insertAfter(word);
                    before = word;
                }
                image.unlink();
            }
        });
        return RENDERER.render(document);
    }

    private static String quote(Block block) {
        String words = block.lines().stream().map(line -> "<p>" + escape(line) + "</p>").collect(Collectors.joining());
        return "<blockquote>" + words + (block.by().isEmpty() ? "" : "<p>— " + escape(block.by()) + "</p>") + "</blockquote>";
    }

    private static String table(Block block) {
        return table(block, escape(block.title()));
    }

    /** @param label of the region in which it can be moved sideways */
    private static String table(Block block, String label) {
        List<String> lines = block.lines();
        String head = lines.isEmpty() ? "" : row(lines.getFirst(), "<th scope=\"col\">", "</th>");
        String body = lines.stream().skip(1).map(line -> row(line, "<td>", "</td>")).collect(Collectors.joining());
        String caption = escape(block.title());
        return "<div class=\"lk-table\" role=\"region\" aria-label=\"" + label + "\" tabindex=\"0\"><table><caption>" + caption + "</caption><thead>" + head
                + "</thead><tbody>" + body + "</tbody></table></div>";
    }

    /** The table of a picture, for who would rather read. */
    static String folded(Block block, Language language) {
        String title = escape(block.title());
        String as = language == Language.NL ? "Als tabel" : "As a table";
        return "<details class=\"lk-details\"><summary class=\"lk-details__summary\">" + as + "<span class=\"lk-visually-hidden\">: " + title
                + "</span></summary><div class=\"lk-details__body\">" + table(block, as + ": " + title) + "</div></details>";
    }

    /** What it shows is said once to who hears it, and stands under it for who sees it. */
    private static String photo(Block block, String address) {
        String shows = escape(block.body());
        return "<figure class=\"lk-report__photo\"><img src=\"" + address + "\" srcset=\"" + address + " 480w, " + address + "?maat=groot 1600w\" sizes=\"(max-width: 40rem) 100vw, 24rem\" alt=\""
                + shows + "\" loading=\"lazy\"><figcaption aria-hidden=\"true\">" + shows + "</figcaption></figure>";
    }

    static String row(String line, String open, String close) {
        return cells(line).stream().map(cell -> open + escape(cell) + close).collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    static List<String> cells(String line) {
        return Stream.of(line.split("\\s*\\|\\s*", -1)).map(String::strip).toList();
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
