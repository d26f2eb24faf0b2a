package nl.leerkring.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a command to its end. */
final class Commands {
    private Commands() {}

    record Outcome(boolean good, String output) {
        String lastLine() {
            return output.lines().filter(line -> !line.isBlank()).reduce((_, last) -> last).orElse("it said nothing");
        }
    }

    static Outcome run(String... command) {
        return run(List.of(command));
    }

    static Outcome run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor() == 0, output);
        } catch (IOException absent) {
            return new Outcome(false, String.valueOf(absent.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome(false, "interrupted");
        }
    }
}
