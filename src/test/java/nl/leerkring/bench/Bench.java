package nl.leerkring.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Prints the table of docs/benchmarks.md. */
public final class Bench {

    private static final int PORT = 8197;
    private static final int STREAMS = 2000;
    /** So many seconds for each page in a turn, and at most so many turns: a program runs for months, and is measured as it is then. */
    private static final int WARM = 6;
    private static final int WARM_TURNS = 10;
    private static final String COOKIE = "leerkring=bench";
    private static final Set<String> PARTS = Set.of("loops", "mail", "pages", "search", "live");
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("sign-in page", "/inloggen");
        PAGES.put("home of a circle", "/kring/bench-1");
        PAGES.put("programme", "/kring/bench-1/bijeenkomsten/1/programma");
        PAGES.put("directory", "/kring/bench-1/mensen");
        PAGES.put("a conversation, where one was", "/kring/bench-1/gesprekken/" + Filling.THREAD);
    }

    private Bench() {
    }

    /** @param arguments parts to measure (none: all), and how many seconds each measurement takes */
    public static void main(String[] arguments) throws Exception {
        Set<String> parts = new TreeSet<>(List.of(arguments));
        int seconds = parts.stream().filter(each -> each.matches("\\d+")).mapToInt(Integer::parseInt).findFirst().orElse(10);
        parts.removeIf(each -> each.matches("\\d+"));
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException("the parts are " + PARTS);
        }
        Path data = Path.of("target/bench-data"); // bin/bench begins with an empty one
        if (parts.isEmpty() || parts.contains("loops")) {
            loops();
        }
        if (parts.isEmpty() || parts.contains("mail")) {
            say("a week of a country", Weekly.measured());
        }
        if (parts.isEmpty() || parts.contains("pages")) {
            country(data, seconds);
        } else if (parts.contains("search")) {
            search(data, seconds);
        }
        if (parts.isEmpty() || parts.contains("live")) {
            try (Program program = new Program(data, PORT)) {
                program.firstPage();
                new LiveDay(program, PORT, seconds).all();
                say("memory after a live day", program.memory() + " MB");
            }
        }
    }

    private static void loops() {
        say("loops of a map with 40 variables and 120 links, slowest", nl.leerkring.deepdives.loops.LoopSearch.slowest());
    }

    private static void country(Path data, int seconds) throws Exception {
        try (Program first = new Program(data, PORT)) {
            say("first start, to the first page", first.firstPage() + " ms");
        }
        Map<String, Load.Measured> small;
        try (Program program = new Program(data, PORT)) {
            say("later start, to the first page", program.firstPage() + " ms");
            say("memory at rest", program.memory() + " MB");
            try (var database = program.database()) {
                Filling.small(database);
            }
            warm();
            small = fixed(seconds);
            try (var database = program.database()) {
                long begin = System.nanoTime();
                Filling.large(database);
                System.out.println("(filled in " + (System.nanoTime() - begin) / 1_000_000_000 + " s)");
            }
            pages(seconds, small);
            Searching.measure(program::used, PORT, seconds);
            say("memory under load", program.memory() + " MB");
            live(program);
            say("memory with " + STREAMS + " open streams", program.memory() + " MB");
        }
    }

    /** Of {@link #country} what is searched, alone. */
    private static void search(Path data, int seconds) throws Exception {
        try (Program program = new Program(data, PORT)) {
            program.firstPage();
            try (var database = program.database()) {
                Filling.small(database);
                Filling.large(database);
            }
            Searching.measure(program::used, PORT, seconds);
        }
    }

    /** Each page until twice in a row it is no faster than it was before: then the compiler has done its work. */
    private static void warm() throws Exception {
        for (String path : PAGES.values()) {
            double best = 0;
            for (int turn = 0, same = 0; turn < WARM_TURNS && same < 2; turn++) {
                double now = load(path).run(WARM, 0).perSecond();
                same = now > best * 1.03 ? 0 : same + 1;
                best = Math.max(best, now);
            }
        }
    }

    private static Map<String, Load.Measured> fixed(int seconds) throws Exception {
        Map<String, Load.Measured> measured = new LinkedHashMap<>();
        for (var page : PAGES.entrySet()) {
            measured.put(page.getKey(), load(page.getValue()).run(seconds, 100));
        }
        return measured;
    }

    private static void pages(int seconds, Map<String, Load.Measured> small) throws Exception {
        warm();
        System.out.println("\n| page | requests/s | p50 | p99 | at 100/s: p50 | p99 | demo data: p50 | failed |\n|---|---|---|---|---|---|---|---|");
        for (var page : PAGES.entrySet()) {
            Load.Measured full = load(page.getValue()).run(seconds, 0);
            Load.Measured calm = load(page.getValue()).run(seconds, 100);
            System.out.printf(Locale.ROOT, "| %s | %.0f | %s | %s | %s | %s | %s | %d |%n", page.getKey(), full.perSecond(), ms(full.p50()),
                    ms(full.p99()), ms(calm.p50()), ms(calm.p99()), ms(small.get(page.getKey()).p50()), full.failed() + calm.failed());
        }
        System.out.println();
    }

    private static void live(Program program) throws Exception {
        String circle;
        try (var database = program.database(); Streams streams = new Streams(PORT, "/kring/bench-1/live", COOKIE, STREAMS)) {
            try (var found = database.createStatement().executeQuery("select md5('c1')::uuid")) {
                found.next();
                circle = found.getObject(1, UUID.class).toString();
            }
            streams.hint(database, circle); // once to warm
            long[] delays = streams.hint(database, circle);
            say("one hint to " + STREAMS + " pages", "p50 " + delays[delays.length / 2] + " ms, p99 " + delays[(int) (delays.length * 0.99)] + " ms");
        }
    }

    private static Load load(String path) {
        return new Load(PORT, path, path.equals("/inloggen") ? "" : COOKIE);
    }

    private static String ms(long microseconds) {
        return String.format(Locale.ROOT, "%.1f ms", microseconds / 1000.0);
    }

    static void say(String what, String value) {
        System.out.println("| " + what + " | " + value + " |");
    }
}
