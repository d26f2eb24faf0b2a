package nl.leerkring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.world.Sources;

/** Reads a jte template just well enough to find words that do not pass through {@code ui.say}. */
final class Templates {

    /** The same in both languages. */
    private static final Set<String> SAME = Set.of("Leerkring", "Privacy", "CSV", "JSON", "ZIP", "OpenID", "Connect");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern DIRECTIVE = Pattern.compile("@(if|elseif|for|template\\.[\\w.]+)\\s*\\(");
    private static final Pattern KEYWORD = Pattern.compile("@(else|endif|endfor|raw|endraw)|@(import|param)[^\\n]*|!\\{|\\$(unsafe)?\\{|&#?\\w+;");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(aria-label|alt|placeholder|title)=\"([^\"$]*\\p{L}{2}[^\"$]*)\"");

    private final String text;
    private final StringBuilder words = new StringBuilder();
    private int at;

    private Templates(String text) {
        this.text = text;
    }

    static List<String> bareWords(Path file) {
        String text = Sources.text(file).replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?s)<!--.*?-->", "");
        Templates template = new Templates(text);
        template.content();
        List<String> bare = new ArrayList<>();
        WORD.matcher(template.words).results().map(found -> found.group()).filter(word -> !SAME.contains(word))
                .forEach(word -> bare.add(file + ": " + word));
        ATTRIBUTE.matcher(text).results().forEach(found -> bare.add(file + ": " + found.group()));
        return bare;
    }

    /** What people read, up to the backtick that ends it. */
    private void content() {
        while (at < text.length() && text.charAt(at) != '`') {
            Matcher directive = DIRECTIVE.matcher(text).region(at, text.length());
            Matcher keyword = KEYWORD.matcher(text).region(at, text.length());
            if (directive.lookingAt()) {
                at = directive.end();
                java(')');
            } else if (keyword.lookingAt()) {
                at = keyword.end();
                if (keyword.group().endsWith("{")) {
                    java('}');
                }
                words.append(' ');
            } else if (text.charAt(at) == '<') {
                tag();
            } else {
                words.append(text.charAt(at++));
            }
        }
    }

    private void tag() {
        while (at < text.length() && text.charAt(at) != '>') {
            if (text.startsWith("${", at)) {
                at += 2;
                java('}');
            } else {
                at++;
            }
        }
        at++;
        words.append(' ');
    }

    /** An expression, up to the bracket that ends it; contents in it are read as contents. */
    private void java(char end) {
        char begin = end == ')' ? '(' : '{';
        for (int depth = 1; depth > 0 && at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                string();
            } else if (text.startsWith("@`", at)) {
                at += 2;
                content();
            } else if (c == begin) {
                depth++;
            } else if (c == end) {
                depth--;
            }
        }
    }

    private void string() {
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            }
        }
    }
}
