package nl.leerkring.world;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A stream that somebody's page listens to, event by event, from the moment that it listens. */
public final class Listening implements AutoCloseable {

    private static final String ENDED = "(ended)";

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private Listening(World world, Guest guest, String path) {
        String cookies = guest.cookies().stream().map(each -> each.getName() + "=" + each.getValue()).collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(world.base() + path)).header("Cookie", cookies).header("Accept-Language", "nl").build();
        Thread.ofVirtual().start(() -> {
            List<String> event = new ArrayList<>();
            try {
                client.send(request, BodyHandlers.ofLines()).body().forEach(line -> take(event, line));
            } catch (Exception cut) {
                events.add("(cut: " + cut + ")");
            }
            events.add(ENDED);
        });
    }

    public static Listening to(World world, Guest guest, String path) {
        Listening listening = new Listening(world, guest, path);
        String begin = listening.next();
        if (!begin.startsWith("retry:")) {
            throw new AssertionError(path + " is no stream: " + begin);
        }
        return listening;
    }

    private void take(List<String> event, String line) {
        if (!line.isEmpty()) {
            event.add(line);
        } else if (!event.isEmpty() && !event.getFirst().startsWith(": ")) {
            events.add(String.join("\n", event));
            event.clear();
        } else {
            event.clear();
        }
    }

    private String next() {
        try {
            String next = events.poll(20, TimeUnit.SECONDS);
            return next == null ? "(nothing)" : next;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The next event that tells of this, with what came along; others pass by. */
    public String hears(String topic) {
        for (String event = next(); ; event = next()) {
            if (event.startsWith("(") || event.lines().filter(line -> line.startsWith("data: ")).findFirst().orElse("").matches("data: (.* )?" + topic + "( .*)?")) {
                return event;
            }
        }
    }

    /** Whether the stream is over before anything else of this topic is said. */
    public boolean endsBefore(String topic) {
        return hears(topic).equals(ENDED);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
