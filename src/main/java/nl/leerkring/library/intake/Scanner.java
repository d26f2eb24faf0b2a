package nl.leerkring.library.intake;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.library.storage.FileSettings;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks ClamAV about each file, if the operator has one (its command INSTREAM). Without an answer nothing comes in. */
@Component
class Scanner {

    private static final Logger log = LoggerFactory.getLogger(Scanner.class);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 120_000;
    private static final int PIECE = 64 * 1024;

    private final @Nullable InetSocketAddress address;

    Scanner(FileSettings settings) {
        this.address = settings.scanner();
    }

    void check(Path file, String name) {
        if (address == null) {
            return;
        }
        String answer = ask(address, file);
        if (answer.endsWith("OK")) {
            return;
        }
        log.warn("ClamAV says of a file that came in: {}", answer);
        if (answer.endsWith("FOUND")) {
            throw new Unacceptable(422, Text.of("In ‘" + name + "’ zit een virus of iets wat erop lijkt. We hebben het niet bewaard. Vraag je beheerder om je apparaat na te kijken.",
                    "‘" + name + "’ contains a virus or something like it. We did not save it. Ask your IT department to check your device."));
        }
        if (answer.contains("size limit exceeded")) {
            throw new Unacceptable(413, Text.of("‘" + name + "’ is te groot voor de viruscontrole. We hebben het niet bewaard. Maak het kleiner of deel een link.",
                    "‘" + name + "’ is too large for the virus check. We did not save it. Make it smaller or share a link."));
        }
        throw unavailable();
    }

    private static String ask(InetSocketAddress address, Path file) {
        try (Socket socket = new Socket(); InputStream bytes = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            try {
                send(bytes, new DataOutputStream(socket.getOutputStream()));
            } catch (IOException closed) {
                // it stops listening to what is too large, and has said so
            }
            return new String(socket.getInputStream().readNBytes(1000), StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException away) {
            log.error("ClamAV at {} does not answer; no file comes in until it does", address, away);
            throw unavailable();
        }
    }

    private static void send(InputStream bytes, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int length = bytes.read(piece); length > 0; length = bytes.read(piece)) {
            to.writeInt(length);
            to.write(piece, 0, length);
        }
        to.writeInt(0);
        to.flush();
    }

    private static Unacceptable unavailable() {
        return new Unacceptable(503, Text.of("De viruscontrole werkt even niet. Daarom nemen we nu geen bestanden aan. Probeer het over een paar minuten opnieuw.",
                "The virus check is not working right now, so we cannot accept files. Try again in a few minutes."));
    }
}
