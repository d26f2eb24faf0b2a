package nl.leerkring.day;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import org.awaitility.Awaitility;

/** A node of the program in a process of its own, which can be killed as a power cut would. */
final class Node {

    static final Path LOG = Path.of("target/day-node.log");

    private final Process process;
    private final String base;

    Node(TestDatabase database) throws IOException {
        int port = free();
        base = "http://localhost:" + port;
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx300m",
                "-cp", System.getProperty("java.class.path"), "nl.leerkring.Leerkring", "--leerkring.db.url=" + database.url(), "--server.port=" + port,
                "--leerkring.passkeys.required=false", "--leerkring.data=target/day-node").redirectErrorStream(true).redirectOutput(new File(LOG.toString())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String awaited() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200)).ignoreExceptions()
                .until(() -> new Guest(base).get("/inloggen").status() == 200);
        return base;
    }

    void kill() {
        process.destroyForcibly();
    }
}
