package nl.leerkring.library.intake;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks as clamd does: finds what holds the word EICAR, and takes 200 kB at most. */
public final class FakeClam implements AutoCloseable {

    private static final int MOST = 200_000;

    private final ServerSocket door;

    public FakeClam() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.getOutputStream().write((answer(new DataInputStream(caller.getInputStream())) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // the next one, or the end
            }
        }
    }

    private static @Nullable String answer(DataInputStream from) throws IOException {
        if (!new String(from.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        StringBuilder text = new StringBuilder();
        for (int length = from.readInt(); length > 0; length = from.readInt()) {
            text.append(new String(from.readNBytes(length), StandardCharsets.ISO_8859_1));
            if (text.length() > MOST) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        return text.indexOf("EICAR") >= 0 ? "stream: Eicar-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
