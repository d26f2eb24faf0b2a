package nl.leerkring.world;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as it stands in the outbox. */
public record Mail(String subject, String plain, String html, String calendar) {

    /** The path of the first link in the text that begins so. */
    public static String link(Mail mail, String prefix) {
        Matcher link = Pattern.compile("https?://[^/\\s]+(" + Pattern.quote(prefix) + "\\S*)").matcher(mail.plain());
        if (!link.find()) {
            throw new AssertionError("no link " + prefix + " in:\n" + mail.plain());
        }
        return link.group(1);
    }
}
