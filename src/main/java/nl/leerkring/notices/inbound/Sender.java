package nl.leerkring.notices.inbound;

import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether somebody may be believed to have sent a mail: the secret address it went to is hers, and it comes from an address of hers. It need not be written
 * the same way: capitals and what stands behind a plus do not count. A mail of which a mail server says that its sender is forged, is (decision 35).
 */
final class Sender {

    private static final Pattern FORGED = Pattern.compile("(?is).*\\bdmarc\\s*=\\s*fail\\b.*");

    private Sender() {
    }

    static boolean is(MimeMessage mail, String known) {
        return plain(Headers.sender(mail)).equals(plain(known)) && Headers.all(mail, "Authentication-Results").stream().noneMatch(said -> FORGED.matcher(said).matches());
    }

    static String plain(String address) {
        String lower = address.toLowerCase(Locale.ROOT).strip();
        int at = lower.lastIndexOf('@');
        if (at <= 0) {
            return lower;
        }
        return lower.substring(0, at).replaceFirst("(?<=.)\\+.*", "") + lower.substring(at).replace("@googlemail.com", "@gmail.com");
    }
}
