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

    static String of(Block block, Language language) {
        return switch (block.kind()) {
            case HEADING -> "<h2>" + escape(block.body()) + "</h2>";
            case TEXT -> markdown(block.body());
            case LIST -> list(block);
            case TABLE -> table(block);
            case BOARD -> BoardHtml.of(block, language);
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

    static String table(Block block) {
        List<String> lines = block.lines();
        String head = lines.isEmpty() ? "" : row(lines.getFirst(), "<th scope=\"col\">", "</th>");
        String body = lines.stream().skip(1).map(line -> row(line, "<td>", "</td>")).collect(Collectors.joining());
        String caption = escape(block.title());
        return "<div class=\"lk-table\" role=\"region\" aria-label=\"" + caption + "\" tabindex=\"0\"><table><caption>" + caption + "</caption><thead>" + head
                + "</thead><tbody>" + body + "</tbody></table></div>";
    }

    private static String row(String line, String open, String close) {
        return cells(line).stream().map(cell -> open + escape(cell) + close).collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    static List<String> cells(String line) {
        return Stream.of(line.split("\\s*\\|\\s*", -1)).map(String::strip).toList();
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
