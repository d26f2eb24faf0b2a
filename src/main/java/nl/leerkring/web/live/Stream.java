package nl.leerkring.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One browser that listens: server-sent events as in WHATWG HTML, 9.2. It costs no thread while nothing is said. A browser too slow to keep up is
 * let go; it comes back and then looks at everything again.
 */
public final class Stream {

    static final byte[] BEGIN = bytes("retry: 2000\n\n");
    static final byte[] HEARTBEAT = bytes(": \n\n");
    private static final int WAITING = 64;

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final @Nullable Courier courier;
    private final @Nullable Object who;
    private final ArrayDeque<byte[]> waiting = new ArrayDeque<>(2);
    private boolean writing;
    private boolean ended;

    Stream(AsyncContext context, ServletOutputStream out, @Nullable Courier courier, @Nullable Object who) {
        this.context = context;
        this.out = out;
        this.courier = courier;
        this.who = who;
    }

    @Nullable Courier courier() {
        return courier;
    }

    /** What its courier knows it by. */
    public @Nullable Object who() {
        return who;
    }

    /** That something changed, and nothing of it: the first word of a topic. */
    public void tell(String topic) {
        send(bytes("event: hint\ndata: " + topic.split(" ", 2)[0] + "\n\n"));
    }

    /** An event that tells of these and has what is shown now. Make it once for all who get the same. */
    public static byte[] event(Collection<String> topics, String html) {
        String words = String.join(" ", topics.stream().map(topic -> topic.split(" ", 2)[0]).distinct().toList());
        return bytes("event: deel\ndata: " + words + "\ndata: " + html.replace("\r", "").replace("\n", "\ndata: ") + "\n\n");
    }

    public void send(byte[] event) {
        synchronized (this) {
            if (ended) {
                return;
            }
            if (waiting.size() == WAITING) {
                waiting.clear();
                ended = true; // who writes now finds out, or the server does that nothing moves
                return;
            }
            waiting.add(event);
            if (writing) {
                return;
            }
            writing = true;
        }
        Thread.ofVirtual().name("stream").start(this::write);
    }

    public void end() {
        synchronized (this) {
            waiting.clear();
            ended = true;
            if (writing) {
                return; // then that ends it
            }
            writing = true;
        }
        Thread.ofVirtual().name("stream").start(this::write);
    }

    private void write() {
        try {
            for (byte[] next = next(); next != null; next = next()) {
                out.write(ByteBuffer.wrap(next)); // as it is: no buffer is filled, and none stays
            }
        } catch (IOException | IllegalStateException gone) {
            gone();
        }
        if (over()) {
            complete();
        }
    }

    private synchronized byte @Nullable [] next() {
        byte[] next = ended ? null : waiting.poll();
        writing = next != null || ended;
        return next;
    }

    /** The browser went away; nothing is written any more. */
    synchronized void gone() {
        waiting.clear();
        ended = true;
    }

    private synchronized boolean over() {
        return ended;
    }

    void complete() {
        try {
            context.complete();
        } catch (IllegalStateException already) {
            // the server ended it when the connection broke
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
