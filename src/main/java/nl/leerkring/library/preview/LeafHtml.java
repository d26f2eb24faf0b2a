package nl.leerkring.library.preview;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.leerkring.library.reading.Leaf;
import nl.leerkring.web.Ui;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Leaves of one page as markup that is safe to show. Whatever was stored, only what is on the list below goes through, each time it is shown. */
final class LeafHtml {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("h3", "h4", "h5", "h6", "p", "br", "strong", "em", "ul", "ol", "li", "a", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("href").onElements("a").allowUrlProtocols("http", "https", "mailto").requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowAttributes("scope").matching(Pattern.compile("col")).onElements("th")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,3}")).onElements("ol").toFactory();
    private static final Pattern TABLE = Pattern.compile("<table>");

    private final Ui ui;
    private final AtomicInteger tables = new AtomicInteger();

    LeafHtml(Ui ui) {
        this.ui = ui;
    }

    /** A table scrolls within itself, also with the keys, and those who hear the page know which one it is. */
    String of(Leaf leaf) {
        String clean = ALLOWED.sanitize(leaf.html());
        return TABLE.matcher(clean).replaceAll(found -> "<div class=\"lk-table\" role=\"region\" tabindex=\"0\" aria-label=\"" + ui.say("Tabel ", "Table ")
                + tables.incrementAndGet() + "\"><table>").replace("</table>", "</table></div>");
    }

    /** "Dia 3: Wat we leerden"; empty for what is only text. */
    String heading(Leaf leaf) {
        if (!leaf.onSlide() && !leaf.onSheet()) {
            return "";
        }
        String on = leaf.again() ? ui.say(" (vervolg)", " (continued)") : "";
        if (leaf.onSheet()) {
            return ui.say("Blad ‘", "Sheet ‘") + leaf.name() + "’" + on;
        }
        return ui.say("Dia ", "Slide ") + leaf.slide() + (leaf.name().isEmpty() ? "" : ": " + leaf.name()) + on;
    }
}
