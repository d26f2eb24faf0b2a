package nl.leerkring.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that takes every mail but those to addresses it does not know (RFC 5321). */
public final class PickyPost implements AutoCloseable {

    private final ServerSocket door;
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    public PickyPost() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    Socket caller = door.accept();
                    Thread.ofVirtual().start(() -> talk(caller));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    public String url() {
        return "smtp://localhost:" + door.getLocalPort();
    }

    public void refuse(String address) {
        unknown.add(address);
    }

    public void accept(String address) {
        unknown.remove(address);
    }

    private void talk(Socket caller) {
        try (caller; BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 picky");
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                boolean end = data && line.equals(".");
                if (!data || end) {
                    say(caller, end ? "250 2.0.0 taken" : answer(line));
                }
                data = !end && (data || line.equalsIgnoreCase("DATA"));
            }
        } catch (IOException gone) {
            // they hung up
        }
    }

    private String answer(String line) {
        String address = line.replaceAll(".*<|>.*", "");
        return line.startsWith("RCPT") && unknown.contains(address) ? "550 5.1.1 <" + address + ">: Recipient address rejected: User unknown"
                : line.equals("DATA") ? "354 go on" : "250 2.0.0 well";
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
