package nl.leerkring.notices.inbound;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The headers of a mail, which anybody may have written: what cannot be read is empty. */
final class Headers {

    private static final int MOST = 200; // recipients that are looked at
    private static final int LONGEST = 300;

    private Headers() {
    }

    static String first(MimeMessage mail, String name) {
        try {
            String[] all = mail.getHeader(name);
            return all == null || all.length == 0 ? "" : Objects.requireNonNullElse(all[0], "").strip();
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    static List<String> all(MimeMessage mail, String name) {
        try {
            String[] all = mail.getHeader(name);
            return all == null ? List.of() : List.of(all);
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }

    /** One line, in words. */
    static String subject(MimeMessage mail) {
        String raw = first(mail, "Subject");
        try {
            raw = MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (UnsupportedEncodingException unknown) {
            // as it is
        }
        String line = raw.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** The one address it says to come from; empty when there is none, or more than one. */
    static String sender(MimeMessage mail) {
        List<String> from = all(mail, "From");
        try {
            InternetAddress[] all = from.size() == 1 ? InternetAddress.parseHeader(from.getFirst(), false) : new InternetAddress[0];
            return all.length == 1 ? clean(all[0]) : "";
        } catch (AddressException wrong) {
            return "";
        }
    }

    /** Everybody it was brought to, as far as the mail itself says. */
    static List<String> recipients(MimeMessage mail) {
        List<String> found = new ArrayList<>();
        Stream.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc").flatMap(name -> all(mail, name).stream()).forEach(line -> {
            try {
                for (InternetAddress each : InternetAddress.parseHeader(line, false)) {
                    found.add(clean(each));
                }
            } catch (AddressException wrong) {
                // then nobody
            }
        });
        return found.stream().filter(each -> !each.isEmpty()).distinct().limit(MOST).toList();
    }

    private static String clean(Address address) {
        String plain = address instanceof InternetAddress mail ? Objects.requireNonNullElse(mail.getAddress(), "") : "";
        return plain.length() > 254 || !plain.matches("[^\\s<>@,;:\"\\p{Cntrl}]+@[^\\s<>@,;:\"\\p{Cntrl}]+") ? "" : plain.toLowerCase(Locale.ROOT);
    }
}
