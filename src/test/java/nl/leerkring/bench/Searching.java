package nl.leerkring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How long a search takes, one after the other as a person does, with frequent and with rare words. */
final class Searching {

    private static final List<String> WORDS = List.of("warmtenet", "bezoek", "fietsroute", "groenplan", "net", "water+beleid", "hittekaart", "schoolplein", "\"energie\"", "wijk+-sport",
            "projektbezoek", "zzzz", "gezondplek", "klimaatvisie", "overleg");

    private Searching() {
    }

    /** @param used processor time for each, of program and PostgreSQL together: it says more than the time when a machine is shared */
    private record Measured(List<Long> times, double used) {
    }

    static void measure(LongSupplier used, int port, int seconds) throws IOException, InterruptedException {
        System.out.println("\n| search in 1,000,000 things | p50 | p95 | aim of p95 | processor for each |\n|---|---|---|---|---|");
        say("a person with two circles", times(used, port, "bench", "/zoeken?zoek=", seconds), 30);
        say("a reader of what is open", times(used, port, "reader", "/zoeken?zoek=", seconds), 60);
        say("suggestions, two circles", times(used, port, "bench", "/zoeken/suggesties?zoek=", seconds), 15);
        System.out.println();
    }

    private static Measured times(LongSupplier used, int port, String session, String path, int seconds) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            long end = System.nanoTime() + seconds * 3_000_000_000L;
            long begun = 0;
            for (int n = 0; System.nanoTime() < end; n++) {
                String word = WORDS.get(n % WORDS.size()).replace("\"", "%22");
                HttpRequest ask = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path + word)).header("Cookie", "leerkring=" + session).header("HX-Request", "true").build();
                long begin = System.nanoTime();
                int status = client.send(ask, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
                if (status != 200) {
                    throw new IOException(path + word + " answered " + status);
                }
                if (n >= WORDS.size() * 3) {
                    times.add((System.nanoTime() - begin) / 1000);
                } else if (n == WORDS.size() * 3 - 1) {
                    begun = used.getAsLong();
                }
            }
            return new Measured(times.stream().sorted().toList(), (used.getAsLong() - begun) / (double) times.size());
        }
    }

    private static void say(String what, Measured measured, int aim) {
        List<Long> times = measured.times();
        System.out.printf(Locale.ROOT, "| %s | %.1f ms | %.1f ms | %d ms | %.1f ms |%n", what, times.get(times.size() / 2) / 1000.0, times.get((int) (times.size() * 0.95)) / 1000.0,
                aim, measured.used());
    }
}
