package nl.leerkring.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program's own source, for the laws that look at it. */
public final class Sources {

    public static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Pattern STRING = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern SQL_WORDS = Pattern.compile("\\b(select|insert into|update|delete from|from|join)\\b");

    private Sources() {
    }

    public static List<Path> java() {
        return files(MAIN, ".java");
    }

    public static List<Path> allJava() {
        return Stream.concat(java().stream(), files(TEST, ".java").stream()).toList();
    }

    public static List<Path> templates() {
        return files(MAIN, ".jte");
    }

    /** For who works on the program and for who operates it. */
    public static List<Path> scripts() {
        return Stream.of("bin", "ops", ".ci").flatMap(folder -> files(Path.of(folder), "").stream()).toList();
    }

    public static List<Path> of(String folder, String... endings) {
        return Stream.of(endings).flatMap(ending -> files(MAIN.resolve(folder), ending).stream()).toList();
    }

    public static boolean exists(String file) {
        return Files.exists(Path.of(file));
    }

    public static long lines(Path file) {
        return text(file).lines().count();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The SQL in a file: all of a migration, and the strings of a class that read like SQL. */
    public static String sql(Path file) {
        String text = text(file);
        if (file.toString().endsWith(".sql")) {
            return text.replaceAll("--.*", "").replaceAll("(?s)'[^']*'", "");
        }
        return STRING.matcher(text).results().map(Sources::content).filter(each -> SQL_WORDS.matcher(each).find())
                .collect(Collectors.joining("\n"));
    }

    /** Per schema, what its module's nameplate says others may read: "Publishes in SQL: people.person, people.organisation." */
    public static Map<String, Set<String>> published() {
        Map<String, Set<String>> published = new TreeMap<>();
        for (Path nameplate : files(MAIN, "package-info.java")) {
            if (nameplate.getNameCount() == MAIN.getNameCount() + 4) {
                String module = nameplate.getName(nameplate.getNameCount() - 2).toString();
                published.put(module, Pattern.compile("\\b" + module + "\\.([a-z_]+)").matcher(publishes(text(nameplate)))
                        .results().map(found -> found.group(1)).collect(Collectors.toSet()));
            }
        }
        return published;
    }

    private static String publishes(String nameplate) {
        int at = nameplate.indexOf("Publishes in SQL:");
        return at < 0 ? "" : nameplate.substring(at, nameplate.indexOf("*/", at));
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String content(MatchResult string) {
        return string.group(1) == null ? string.group(2) : string.group(1);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
