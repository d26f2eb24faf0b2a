package nl.leerkring.discussions.markup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import nl.leerkring.web.Ui;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What people type, as markup that is safe to show. Two walls: what they type as markup is shown as text, and what comes out of Markdown is let through
 * only as far as the list below goes (docs/decisions/0029).
 */
public final class Markdown {

    private static final int DEEPEST = 20;
    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(AutolinkExtension.create(), TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).softbreak("<br>\n").build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("href").onElements("a").allowUrlProtocols("http", "https", "mailto").requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowAttributes("start").matching(java.util.regex.Pattern.compile("\\d{1,9}")).onElements("ol").toFactory();

    private Markdown() {
    }

    /** @param names of those who are mentioned, by their ids */
    public static String html(Ui ui, String text, Map<UUID, String> names) {
        Node document = PARSER.parse(text);
        document.accept(new Harmless(ui, names));
        return ALLOWED.sanitize(RENDERER.render(document));
    }

    /** A heading is a bold line, as the page has its own; a picture is a link, as one from elsewhere would tell a third party who reads; who is mentioned gets her name. */
    private static final class Harmless extends AbstractVisitor {

        private final Ui ui;
        private final Map<UUID, String> names;

        Harmless(Ui ui, Map<UUID, String> names) {
            this.ui = ui;
            this.names = names;
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            Paragraph line = new Paragraph();
            StrongEmphasis bold = new StrongEmphasis();
            line.appendChild(bold);
            move(heading, bold);
            heading.insertBefore(line);
            heading.unlink();
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            boolean linked = within(image, Link.class);
            Node link = linked ? new org.commonmark.node.Emphasis() : new Link(image.getDestination(), null);
            move(image, link);
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            image.insertBefore(link);
            image.unlink();
        }

        @Override
        public void visit(Text text) {
            Matcher mention = Mentions.WRITTEN.matcher(text.getLiteral());
            int from = 0;
            while (mention.find()) {
                text.insertBefore(new Text(text.getLiteral().substring(from, mention.start())));
                StrongEmphasis bold = new StrongEmphasis();
                bold.appendChild(new Text("@" + ui.name(names.getOrDefault(UUID.fromString(mention.group(1)), Ui.FORMER.nl()))));
                text.insertBefore(bold);
                from = mention.end();
            }
            text.setLiteral(text.getLiteral().substring(from));
        }

        private static void move(Node from, Node to) {
            for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
                to.appendChild(child);
            }
        }

        private static boolean within(@Nullable Node node, Class<? extends Node> type) {
            return node != null && (type.isInstance(node) || within(node.getParent(), type));
        }
    }
}
