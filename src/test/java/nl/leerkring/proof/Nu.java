package nl.leerkring.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Nu HTML checker, in a program of its own because it brings old libraries along. */
final class Nu {

    private static final long PROCESS = ProcessHandle.current().pid();

    private Nu() {
    }

    /** What is not valid in these pages, by their names. */
    static List<String> faults(Map<String, String> pages) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "nu-" + PROCESS)); // tests of two processes run side by side
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss2m", "-Xmx512m", "-cp",
                classPath(), "nu.validator.client.SimpleCommandLineValidator", "--format", "gnu", "--errors-only"));
        List<String> names = new ArrayList<>();
        for (var page : pages.entrySet()) {
            Path file = folder.resolve("page-" + names.size() + ".html");
            Files.writeString(file, page.getValue());
            names.add(page.getKey());
            command.add(file.toString());
        }
        Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int ended = checker.waitFor();
        List<String> faults = new ArrayList<>();
        said.lines().filter(line -> line.contains(": error: ") || line.contains("Exception")).forEach(line -> faults.add(named(line, names)));
        if (ended != 0 && faults.isEmpty()) {
            throw new IllegalStateException("the checker ended with " + ended);
        }
        return faults;
    }

    private static String named(String line, List<String> names) {
        for (int i = names.size() - 1; i >= 0; i--) {
            if (line.contains("page-" + i + ".html")) {
                return names.get(i) + line.substring(line.indexOf(".html") + 5);
            }
        }
        return line;
    }

    /** Maven knows what the checker needs; asked once per build. */
    private static String classPath() throws IOException, InterruptedException {
        Path answer = Path.of("target", "nu.classpath").toAbsolutePath();
        if (!Files.exists(answer)) {
            Path own = Path.of("target", "nu-" + PROCESS + ".classpath").toAbsolutePath();
            Process maven = new ProcessBuilder("mvn", "-q", "-B", "-f", "src/test/nu/pom.xml", "dependency:build-classpath",
                    "-Dmdep.outputFile=" + own).inheritIO().start();
            if (maven.waitFor() != 0) {
                throw new IllegalStateException("Maven could not fetch the Nu HTML checker");
            }
            Files.move(own, answer, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(answer);
    }
}
