package nl.leerkring.web.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One browser that listens. A browser too slow to keep up is let go; it comes back and then looks at everything again. */
final class Stream {

    /** Proxies and Jetty close what is silent for 30 seconds. */
    private static final int HEARTBEAT_SECONDS = 15;
    private static final int WAITING = 64;

    private final BlockingQueue<String> topics = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean ended;

    void offer(String topic) {
        if (!topics.offer(topic)) {
            end();
        }
    }

    void end() {
        ended = true;
        topics.clear();
        topics.offer("");
    }

    /** Server-sent events as in WHATWG HTML, 9.2. */
    void writeTo(OutputStream out) throws IOException {
        send(out, "retry: 2000\n\n");
        try {
            while (!ended) {
                String topic = topics.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (!ended) {
                    send(out, event(topic));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String event(@Nullable String topic) {
        return topic == null ? ": \n\n" : "event: hint\ndata: " + topic + "\n\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
