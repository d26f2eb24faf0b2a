package nl.leerkring.notices.inbound;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail server tells what became of a mail (RFC 3464).
 *
 * @param failed  it never arrives; otherwise it may still
 * @param address to whom
 * @param reason  in its words
 * @param mail    the id of our mail as it stands in the headers that came back
 */
record Report(boolean failed, @Nullable String address, String reason, @Nullable String mail) {

    private static final int LONGEST = 60_000;
    private static final Pattern OURS = Pattern.compile("(?im)^X-Leerkring-Mail:\\s*([0-9a-f-]{36})\\s*$");

    static Optional<Report> of(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !message.getContentType().toLowerCase(Locale.ROOT).contains("delivery-status")
                || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String status = "";
        String returned = "";
        for (int i = 0; i < Math.min(parts.getCount(), 5); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                status = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers") || part.isMimeType("message/global*")) {
                returned = text(part);
            }
        }
        return status.isEmpty() ? Optional.empty() : Optional.of(of(status, returned));
    }

    private static Report of(String status, String returned) {
        String unfolded = status.replace("\r\n", "\n").replaceAll("\n[ \t]+", " ");
        boolean failed = field(unfolded, "Action").equalsIgnoreCase("failed") && field(unfolded, "Status").startsWith("5");
        String recipient = field(unfolded, "Original-Recipient");
        String address = (recipient.isEmpty() ? field(unfolded, "Final-Recipient") : recipient).replaceFirst("(?i)^\\s*rfc822\\s*;\\s*", "").replaceAll("[<>\\s]", "");
        String words = (field(unfolded, "Status") + " " + field(unfolded, "Diagnostic-Code").replaceFirst("(?i)^\\s*smtp\\s*;\\s*", "")).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        Matcher ours = OURS.matcher(returned);
        return new Report(failed, address.isEmpty() ? null : address, words, ours.find() ? ours.group(1) : null);
    }

    private static String field(String status, String name) {
        Matcher field = Pattern.compile("(?im)^" + name + ":\\s*(.*)$").matcher(status);
        return field.find() ? field.group(1).strip() : "";
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).replace("\0", "");
        }
    }
}
