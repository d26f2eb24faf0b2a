package nl.leerkring.notices.inbound;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is in a mail, as far as it is of use: the words, a calendar object, files. Nothing is opened, and there is an end to depth, number and length. */
final class Contents {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;
    private static final int MOST_FILES = 10;
    private static final int LONGEST_TEXT = 200_000; // bytes
    private static final int LONGEST_CALENDAR = 100_000;

    private int parts;
    private @Nullable String plain;
    private @Nullable String html;
    private @Nullable String calendar;
    private final List<MultipartFile> files = new ArrayList<>();

    /** @throws TooMuch when it is deeper or has more parts than any person’s mail */
    static Contents of(Part mail) throws MessagingException, IOException {
        Contents contents = new Contents();
        contents.walk(mail, 0);
        return contents;
    }

    /** Nobody writes such a mail. */
    static final class TooMuch extends RuntimeException {

        TooMuch() {
            super("a mail with too many parts", null, false, false);
        }
    }

    String words() {
        String fromPlain = plain == null ? "" : Words.of(plain);
        return !fromPlain.isEmpty() || html == null ? fromPlain : Words.of(HtmlWords.of(html));
    }

    @Nullable String calendar() {
        return calendar;
    }

    List<MultipartFile> files() {
        return List.copyOf(files);
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new TooMuch();
        }
        if (part.isMimeType("multipart/*")) {
            if (part.getContent() instanceof Multipart many) {
                for (int i = 0; i < many.getCount(); i++) {
                    BodyPart each = many.getBodyPart(i);
                    walk(each, depth + 1);
                }
            }
        } else if (!part.isMimeType("message/*")) {
            leaf(part);
        }
    }

    private void leaf(Part part) throws MessagingException, IOException {
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        if (part.isMimeType("text/calendar") || part.isMimeType("application/ics")) {
            calendar = calendar == null ? text(part, LONGEST_CALENDAR) : calendar;
        } else if (part.isMimeType("text/plain") && !attached) {
            plain = (plain == null ? "" : plain + "\n") + flowed(part, text(part, LONGEST_TEXT));
        } else if (part.isMimeType("text/html") && !attached) {
            html = html == null ? text(part, LONGEST_TEXT) : html;
        } else if (attached || name(part) != null && header(part, "Content-ID") == null) {
            file(part);
        }
    }

    private void file(Part part) throws MessagingException {
        boolean seal = part.isMimeType("application/pkcs7-signature") || part.isMimeType("application/x-pkcs7-signature") || part.isMimeType("application/pgp-signature");
        if (!seal && files.size() < MOST_FILES) {
            files.add(new Enclosed(part, Objects.requireNonNullElse(name(part), "bijlage"), type(part)));
        }
    }

    /** RFC 3676: a line that ends in a space goes on. */
    private static String flowed(Part part, String text) throws MessagingException {
        String type = part.getContentType().toLowerCase(Locale.ROOT);
        return type.contains("format=flowed") ? text.replace("\r\n", "\n").replaceAll("(?m)(?<!^--) \n(?=[^>\\s])", type.contains("delsp=yes") ? "" : " ") : text;
    }

    private static String text(Part part, int most) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(most), charset(part)).replace("\0", "");
        }
    }

    /** What nobody knows is read as UTF-8 where it can be. */
    private static Charset charset(Part part) throws MessagingException {
        try {
            String named = new ContentType(part.getContentType()).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (jakarta.mail.internet.ParseException | IllegalCharsetNameException | UnsupportedCharsetException odd) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        } catch (jakarta.mail.internet.ParseException odd) {
            return "application/octet-stream";
        }
    }

    private static @Nullable String name(Part part) {
        try {
            String name = part.getFileName();
            return name == null ? null : MimeUtility.decodeText(name);
        } catch (MessagingException | IOException odd) {
            return null;
        }
    }

    private static String disposition(Part part) {
        try {
            return Objects.requireNonNullElse(part.getDisposition(), "");
        } catch (MessagingException odd) {
            return "";
        }
    }

    private static @Nullable String header(Part part, String name) throws MessagingException {
        String[] all = part.getHeader(name);
        return all == null ? null : all[0];
    }
}
