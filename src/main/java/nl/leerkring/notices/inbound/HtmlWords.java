package nl.leerkring.notices.inbound;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A mail that is HTML alone, as plain text: what is quoted gets its angle, what programs mark as signature or as the mail before goes. */
final class HtmlWords {

    private static final String GONE = "style, script, head, title, .gmail_signature, .gmail_signature_prefix, .moz-signature, #Signature, [id^=ms-outlook-mobile-signature], "
            + "[data-smartmail=gmail_signature], [class*=signature-wrapper]";
    /** From here on it is the mail before: Outlook on the web, on Windows and on phones. */
    private static final String BEFORE = "#appendonsend, #divRplyFwdMsg, [id^=x_divRplyFwdMsg], #mail-editor-reference-message-container, hr[tabindex=-1], "
            + "div[style*='border-top:solid #E1E1E1 1.0pt'], div[style*='border-top: solid #E1E1E1 1.0pt'], div[style*='border-top:solid #B5C4DF 1.0pt']";
    private static final int DEEPEST = 200;

    private HtmlWords() {
    }

    static String of(String html) {
        org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST);
        Document document = Jsoup.parse(html, "", parser);
        document.select(GONE).remove();
        Element before = document.selectFirst(BEFORE);
        if (before != null) {
            endAt(before);
        }
        return text(document.body());
    }

    private static void endAt(Element last) {
        for (Node here = last; here != null && !here.nodeName().equals("body"); here = here.parent()) {
            while (here.nextSibling() != null) {
                here.nextSibling().remove();
            }
        }
        last.remove();
    }

    private static String text(Element body) {
        Lines lines = new Lines();
        body.traverse(lines);
        return lines.text.toString();
    }

    /** Words in the lines in which they are shown. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int quoted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words(words.text());
            } else if (node instanceof Element element) {
                quoted += element.nameIs("blockquote") ? 1 : 0;
                if (element.isBlock() || element.nameIs("br")) {
                    line(element.nameIs("br"));
                }
                text.append(element.nameIs("li") ? "- " : "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                quoted -= element.nameIs("blockquote") ? 1 : 0;
                if (element.isBlock()) {
                    line(false);
                    line(element.nameIs("p"));
                }
            }
        }

        private void words(String words) {
            boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            if (!begins || !words.isBlank()) {
                text.append(begins && quoted > 0 ? "> " : "").append(begins ? words.stripLeading() : words);
            }
        }

        private void line(boolean always) {
            if (always || !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
