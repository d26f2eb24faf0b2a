package nl.leerkring.notices.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** One mail on the disk while it is read, so that a large one takes no memory. */
final class Spool implements AutoCloseable {

    static final int LARGEST = 30 * 1024 * 1024;
    private static final Session PLAIN = Session.getInstance(new Properties());

    private final Path file;
    private final SharedFileInputStream bytes;

    /** What writes a mail away. */
    interface Source {
        void to(OutputStream out) throws IOException, MessagingException;
    }

    Spool(Source source) throws IOException, MessagingException {
        file = Files.createTempFile("mail", ".eml");
        try (OutputStream out = Files.newOutputStream(file)) {
            source.to(out);
        } catch (IOException | MessagingException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        bytes = new SharedFileInputStream(file.toFile());
    }

    /** It is larger than we take. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("a mail that is too large");
        }
    }

    /** @throws TooLarge after it was read, so that who sends it hears why */
    static Spool of(InputStream in) throws IOException, MessagingException {
        return new Spool(out -> {
            byte[] piece = new byte[16 * 1024];
            long size = 0;
            for (int length = in.read(piece); length > 0 && size <= 2L * LARGEST; length = in.read(piece)) {
                size += length;
                if (size <= LARGEST) {
                    out.write(piece, 0, length);
                }
            }
            if (size > LARGEST) {
                throw new TooLarge();
            }
        });
    }

    MimeMessage message() throws MessagingException {
        return new MimeMessage(PLAIN, bytes);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        Files.deleteIfExists(file);
    }
}
