package nl.leerkring.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;

/** The packaged program as {@code bin/start} starts it, on a data folder and port of its own. */
final class Program implements AutoCloseable {

    private final Path data;
    private final int port;
    private final Process process;
    private final long started = System.nanoTime();

    Program(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        ProcessBuilder builder = new ProcessBuilder("bin/start").redirectErrorStream(true).redirectOutput(new File("target/bench.log"));
        builder.environment().put("LEERKRING_DATA", data.toAbsolutePath().toString());
        builder.environment().put("LEERKRING_PORT", String.valueOf(port));
        this.process = builder.start();
    }

    /** Waits for the first page; milliseconds since the start. */
    long firstPage() throws InterruptedException {
        while (process.isAlive()) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream().write("GET /inloggen HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
                if (Load.Answer.read(new java.io.BufferedInputStream(socket.getInputStream())) == 200) {
                    return (System.nanoTime() - started) / 1_000_000;
                }
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("the program did not start; see target/bench.log");
    }

    /** Resident memory of the Java process, in MB, as the kernel counts it. */
    long memory() {
        try {
            String status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
            String line = status.lines().filter(each -> each.startsWith("VmRSS:")).findFirst().orElse("VmRSS: 0 kB");
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Processor time so far of the program and its PostgreSQL, in milliseconds. */
    long used() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants())
                .mapToLong(each -> each.info().totalCpuDuration().orElse(java.time.Duration.ZERO).toMillis()).sum();
    }

    /** As the owner of the tables. */
    Connection database() throws Exception {
        Path folder = data.resolve("postgres");
        String password = Files.readAllLines(folder.resolve("passwords")).stream().filter(line -> line.contains(":leerkring_owner:"))
                .map(line -> line.substring(line.lastIndexOf(':') + 1)).findFirst().orElseThrow();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + Files.readString(folder.resolve("port")).strip() + "/leerkring",
                "leerkring_owner", password);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
