package nl.leerkring.notices.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail as it travels: text, HTML and, for a meeting, the calendar object – as an alternative, so that mail programs offer to accept it. */
final class Envelope {

    private Envelope() {
    }

    /** @param reports where mail servers tell that it did not arrive; nothing: where it comes from */
    static MimeMessage of(JavaMailSenderImpl out, Bringer.Claimed mail, String from, String base, @Nullable String reports) throws MessagingException {
        SMTPMessage message = new SMTPMessage(out.getSession());
        if (reports != null) {
            message.setEnvelopeFrom(reports);
        }
        message.setFrom(address(from, "Leerkring"));
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, address(mail.address(), mail.name()));
        message.setSubject(mail.subject().replaceAll("\\s+", " "), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply"); // Exchange asks its people’s absence not to answer
        if (mail.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {address(mail.replyTo(), "Leerkring")});
        }
        message.setHeader("X-Leerkring-Mail", mail.id().toString());
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + base + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(part(mail.plain(), "text/plain; charset=UTF-8"));
        alternative.addBodyPart(part(mail.html(), "text/html; charset=UTF-8"));
        if (mail.calendar() != null) {
            // RFC 6047, 2.4: the method of the object is repeated in the type
            alternative.addBodyPart(part(mail.calendar(), "text/calendar; charset=UTF-8; method=" + mail.method()));
        }
        message.setContent(alternative);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(new jakarta.mail.util.ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name.replaceAll("[\\r\\n]", " "), "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
