package nl.leerkring.notices.post;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.output.StringOutput;

/**
 * Output of a mail template: the template is Markdown, and what people typed must not become Markdown. So every value is
 * escaped on its way in (CommonMark 0.31, backslash escapes), as an HTML template does for HTML.
 */
final class MarkdownOutput extends StringOutput implements HtmlTemplateOutput {

    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&";

    @Override
    public void setContext(String tagName, String attributeName) {
        // a mail template has no tags
    }

    @Override
    public void writeUserContent(String value) {
        if (value == null) {
            return;
        }
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        writeContent(escaped.toString());
    }
}
