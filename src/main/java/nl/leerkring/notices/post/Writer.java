package nl.leerkring.notices.post;

import java.time.Clock;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Recipient;
import nl.leerkring.notices.Worded;
import nl.leerkring.web.Ui;
import nl.leerkring.web.Visitor;
import nl.leerkring.web.render.Templates;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a letter out: subject, text and HTML in the language of who gets it. */
@Component
public final class Writer {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>\n").build();
    private final TextContentRenderer plain = TextContentRenderer.builder().nodeRendererFactory(PlainLinks::new)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();
    private final Templates templates;
    private final Clock clock;
    private final String base;

    Writer(Templates templates, Clock clock, @Value("${leerkring.base-url}") String base) {
        this.templates = templates;
        this.clock = clock;
        this.base = base;
    }

    /**
     * @param unsubscribe the path that turns this topic off; nothing: it cannot be turned off
     * @param answered    an answer by mail is read
     */
    public Written write(Letter letter, Recipient to, @Nullable String unsubscribe, boolean answered) {
        Ui ui = new Ui(new Ui.Screen(to.language(), null, null, "", "", base, false, null, Visitor.Theme.AUTO, clock.instant()));
        MarkdownOutput markdown = new MarkdownOutput();
        if (letter instanceof Worded worded) {
            above(worded, ui, markdown);
        }
        templates.fill((Record) letter.itself(), ui, markdown);
        Node document = parser.parse(markdown.toString().strip());
        MailFrame frame = MailFrame.of(letter, to, ui, base, unsubscribe, answered);
        return new Written(ui.say(letter.subject()), frame.plain(plain.render(document)), frame.html(html.render(document)));
    }

    /** As a quotation, so that it is seen where a person speaks and where the program does. */
    private static void above(Worded worded, Ui ui, MarkdownOutput markdown) {
        markdown.writeContent("> ");
        markdown.writeUserContent(worded.by().isEmpty() ? ui.say("Van de coördinator:", "From the coordinator:") : ui.name(worded.by()) + ui.say(" schrijft:", " writes:"));
        worded.words().lines().forEach(line -> {
            markdown.writeContent("\n>\n> ");
            markdown.writeUserContent(line);
        });
        markdown.writeContent("\n\n");
    }
}
