package nl.leerkring.library.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.library.storage.FileSettings;
import nl.leerkring.library.storage.Incoming;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file in: whole, not too large, not empty, looked at. Until it is put in storage nothing of it lasts. */
@Component
public class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int PIECE = 64 * 1024;
    /** What the camera called it may tell when it was taken. */
    private static final String PHOTO = "foto.jpg";

    private final FileSettings settings;
    private final Incoming incoming;
    private final Scanner scanner;

    Intake(FileSettings settings, Incoming incoming, Scanner scanner) {
        this.settings = settings;
        this.incoming = incoming;
        this.scanner = scanner;
    }

    /** @throws Unacceptable with the reason, in words for who sent it */
    public Received receive(MultipartFile sent) {
        return receive(sent.getOriginalFilename(), sent);
    }

    /** @param called by who sent it */
    public Received receive(@Nullable String called, InputStreamSource sent) {
        String name = FileName.harmless(called);
        Path file = incoming.fresh();
        try (InputStream bytes = sent.getInputStream()) {
            MessageDigest digest = sha256();
            long size = copy(bytes, file, digest, name);
            if (size == 0) {
                throw new Unacceptable(422, Text.of("‘" + name + "’ is leeg. Kijk of je het goede bestand koos.", "‘" + name + "’ is empty. Check whether you chose the right file."));
            }
            scanner.check(file, name);
            String type = FileType.of(file, name);
            return new Received(file, HexFormat.of().formatHex(digest.digest()), size, name, type, Picture.of(file, type));
        } catch (IOException trouble) {
            discard(file);
            throw notKept(name, trouble);
        } catch (RuntimeException refused) {
            discard(file);
            throw refused;
        }
    }

    /**
     * Takes a photo in and draws it anew, no larger than this on its longest side: nothing stays of what a camera or somebody else put in it.
     *
     * @throws Unacceptable as {@link #receive}, and when it is no photo that we can read
     */
    public Received photo(MultipartFile sent, int most) {
        try (Received original = receive(sent)) {
            byte[] drawn = Picture.of(original.file(), original.type(), most);
            if (drawn == null) {
                throw new Unacceptable(422, Text.of("‘" + original.name() + "’ is geen foto die we kunnen lezen. Kies een foto (JPEG of PNG).",
                        "‘" + original.name() + "’ is not a photo that we can read. Choose a photo (JPEG or PNG)."));
            }
            Path file = incoming.fresh();
            try {
                Files.write(file, drawn, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (IOException trouble) {
                discard(file);
                throw notKept(original.name(), trouble);
            }
            return new Received(file, HexFormat.of().formatHex(sha256().digest(drawn)), drawn.length, PHOTO, "image/jpeg", Picture.of(file, "image/jpeg"));
        }
    }

    private long copy(InputStream bytes, Path file, MessageDigest digest, String name) throws IOException {
        long size = 0;
        try (OutputStream to = new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), digest)) {
            byte[] piece = new byte[PIECE];
            for (int length = bytes.read(piece); length > 0; length = bytes.read(piece)) {
                size += length;
                if (size > settings.largest()) {
                    throw tooLarge(name);
                }
                to.write(piece, 0, length);
            }
        }
        return size;
    }

    public Unacceptable tooLarge(String name) {
        return new Unacceptable(413, Text.of("‘" + name + "’ is te groot: een bestand mag hooguit " + megabytes() + " zijn. Maak het kleiner of deel een link.",
                "‘" + name + "’ is too large: a file can be " + megabytes() + " at most. Make it smaller or share a link."));
    }

    /** "100 MB". */
    public String megabytes() {
        return settings.largest() / (1024 * 1024) + " MB";
    }

    /** What came in could not be kept: told in words, and written down for the operator. */
    public static Unacceptable notKept(String name, IOException trouble) {
        log.error("A file that came in could not be kept", trouble);
        String message = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("quota") || message.contains("not enough space")) {
            return new Unacceptable(507, Text.of("De schijf van de server is vol, dus ‘" + name + "’ is niet bewaard. De beheerder moet ruimte maken; probeer het later opnieuw.",
                    "The server’s disk is full, so ‘" + name + "’ was not saved. The administrator has to free up space; try again later."));
        }
        return new Unacceptable(503, Text.of("‘" + name + "’ kon niet bewaard worden. Het ligt niet aan je bestand. Probeer het over een paar minuten opnieuw.",
                "‘" + name + "’ could not be saved. There is nothing wrong with your file. Try again in a few minutes."));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            // swept later
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
