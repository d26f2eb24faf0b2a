package nl.leerkring.database.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.leerkring.database.StartRefused;

/** One running server, held by the pipe to its supervisor. */
record Server(Process supervisor, String pid, Folder folder) {
    private static final Duration PATIENCE = Duration.ofMinutes(3); // recovery after a power cut takes its time

    static Server start(Folder folder, Runner runner, List<String> postgres) {
        try {
            var command = new ArrayList<>(List.of("setsid")); // so that Ctrl-C in a terminal reaches only us
            command.addAll(runner.command("sh", "-c", script(), "supervise", folder.log().toString()));
            command.addAll(postgres);
            var process = new ProcessBuilder(command).directory(folder.root().toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.log().toFile())).start();
            var pid = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
            var server = new Server(process, String.valueOf(pid), folder);
            server.awaitReady();
            return server;
        } catch (IOException failure) {
            throw new StartRefused("PostgreSQL cannot be started: " + failure.getMessage() + ".", failure);
        }
    }

    int awaitEnd() throws InterruptedException {
        int result = supervisor.waitFor();
        closePipe(); // a cat may still wait at the other end
        return result;
    }

    /** True if the server is gone, which a fast stop needs a second for at most. */
    boolean stop() {
        closePipe();
        try {
            return supervisor.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void awaitReady() throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!ready()) {
            if (!supervisor.isAlive() || Instant.now().isAfter(deadline)) {
                closePipe();
                throw new StartRefused("PostgreSQL did not start (" + lastWords(folder.log()) + "); its log is " + folder.log() + ".");
            }
            pause();
        }
    }

    /** PostgreSQL writes its number in the first line of this file and "ready" in the eighth. */
    private boolean ready() throws IOException {
        if (!Files.exists(folder.pidFile())) {
            return false;
        }
        var lines = Files.readAllLines(folder.pidFile());
        return lines.size() >= 8 && lines.getFirst().equals(pid) && lines.get(7).strip().equals("ready");
    }

    private void pause() {
        try {
            supervisor.waitFor(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            closePipe();
            throw new StartRefused("The start of PostgreSQL was interrupted.");
        }
    }

    private void closePipe() {
        try {
            supervisor.getOutputStream().close();
        } catch (IOException ignored) {
            // the other end is gone, which is what we want
        }
    }

    private static String lastWords(Path log) throws IOException {
        return Files.readAllLines(log).stream().filter(line -> line.contains("FATAL") || line.contains("ERROR"))
            .reduce((_, last) -> last).orElse("it gave no reason").strip();
    }

    private static String script() throws IOException {
        try (var in = Server.class.getResourceAsStream("supervise.sh")) {
            if (in == null) {
                throw new IOException("supervise.sh left the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
