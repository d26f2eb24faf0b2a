package nl.leerkring.notices.inbound;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail as a mail program made it, with addresses filled in, brought over SMTP. */
public record Eml(String text) {

    private static final Path FIXTURES = Path.of("src/test/resources/mail");

    public static Eml of(String file) {
        try {
            return new Eml(Files.readString(FIXTURES.resolve(file), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A plain one. */
    public static Eml plain(String from, String to, String words) {
        return new Eml("From: Ana de Vries <" + from + ">\r\nTo: " + to + "\r\nSubject: Re: Kring\r\nMessage-ID: <" + java.util.UUID.randomUUID()
                + "@client.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + words + "\r\n");
    }

    public Eml with(String name, String value) {
        return new Eml(text.replace("{{" + name + "}}", value));
    }

    /** With a header more, at the top. */
    public Eml header(String line) {
        return new Eml(line + "\r\n" + text);
    }

    public MimeMessage message() {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** To the program’s own door. */
    public void knock(nl.leerkring.world.World world, String to) throws MessagingException {
        send(world.bean(DoorForMail.class).port(), "iemand@client.example", to);
    }

    /** To a mail server beside it. */
    public void send(GreenMail server, String to) throws MessagingException {
        send(server.getSmtp().getPort(), "iemand@client.example", to);
    }

    void send(int port, String envelope, String to) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", String.valueOf(port));
        Session session = Session.getInstance(properties);
        SMTPMessage message = new SMTPMessage(session, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        message.setEnvelopeFrom(envelope);
        message.setAllow8bitMIME(true);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress(to)}); // as it is
        }
    }
}
