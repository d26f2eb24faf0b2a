package nl.leerkring.library.reading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a file read by a process of its own (docs/decisions/0037). What goes wrong there is an answer too: refused; but not what goes wrong around it. */
final class ReadingProcess {

    private static final Logger log = LoggerFactory.getLogger(ReadingProcess.class);
    /** So ends a process that somebody else stopped, such as who stops the program (SIGHUP, SIGINT, SIGKILL, SIGTERM). One that crashed has other numbers. */
    private static final Set<Integer> STOPPED = Set.of(129, 130, 137, 143);
    private static final Duration LONGEST = Duration.ofSeconds(40);
    /** Three bytes for each character, and the lines before, among them the preview. */
    private static final int MOST_BYTES = 3 * Reader.MOST_WORDS + 4 * Preview.MOST + 100_000;
    private static final List<String> LIMITS = List.of("-Xmx256m", "-Xss1m", "-XX:MaxMetaspaceSize=128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8");

    private ReadingProcess() {
    }

    /** What came out. */
    record Told(Reading reading, Preview preview) {

        static Told nothing(Reading why) {
            return new Told(why, Preview.NONE);
        }
    }

    /** @param folder an empty one, which is all the process is told of ours */
    static Told read(Path file, String type, Path folder) {
        @Nullable Process process = null;
        try {
            process = start(file, type, folder);
            String told = said(process);
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                return Told.nothing(Reading.REFUSED);
            }
            return process.exitValue() == 0 ? told(told) : Told.nothing(STOPPED.contains(process.exitValue()) ? Reading.INTERRUPTED : Reading.REFUSED);
        } catch (ExecutionException | TimeoutException failed) {
            log.info("A file of type {} could not be read: {}", type, failed.toString());
        } catch (IOException noProcess) {
            log.warn("No process begins that reads files", noProcess);
            return Told.nothing(Reading.INTERRUPTED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Told.nothing(Reading.INTERRUPTED);
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
        return Told.nothing(Reading.REFUSED);
    }

    private static Process start(Path file, String type, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(LIMITS);
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp", classpath(), Reader.class.getName(), file.toString(), type));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear(); // our secrets come from there
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Its own folder is another one than ours. */
    private static String classpath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String said(Process process) throws InterruptedException, ExecutionException, TimeoutException {
        FutureTask<String> told = new FutureTask<>(() -> {
            try (InputStream out = process.getInputStream()) {
                return new String(out.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            }
        });
        Thread.ofVirtual().name("reading").start(told);
        return told.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    private static Told told(String told) {
        String[] parts = ("\n" + told).split("\n\n", 2);
        List<String> facts = parts[0].lines().toList();
        String words = parts.length < 2 ? "" : parts[1];
        Integer pages = facts.stream().filter(line -> line.startsWith(Reader.PAGES)).map(line -> Integer.valueOf(line.substring(Reader.PAGES.length()))).findFirst().orElse(null);
        List<Remark> remarks = facts.stream().filter(line -> line.startsWith(Reader.REMARK)).map(line -> Remark.valueOf(line.substring(Reader.REMARK.length()))).distinct().toList();
        Preview preview = facts.stream().filter(line -> line.startsWith(Reader.PREVIEW)).map(line -> Preview.of(line.substring(Reader.PREVIEW.length()))).findFirst().orElse(Preview.NONE);
        return new Told(new Reading(Reading.State.READ, words(words), pages, remarks, !preview.pieces().isEmpty()), preview);
    }

    /** PostgreSQL refuses NUL, and an index of words is not helped by runs of white space. */
    private static String words(String text) {
        String plain = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").replaceAll("[\\t \\u00a0]+", " ").replaceAll(" ?\\n( ?\\n)+", "\n\n").strip();
        return plain.substring(0, Math.min(plain.length(), Reader.MOST_WORDS));
    }

    /** A fresh folder for one process, that goes with all that is in it. */
    static void discard(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException busy) {
            log.warn("The folder {} stays behind", folder, busy);
        }
    }
}
