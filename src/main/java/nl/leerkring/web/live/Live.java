package nl.leerkring.web.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.leerkring.database.Database;
import nl.leerkring.database.HintListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door for live hints. A channel is the id of a circle or of a person; a topic is a word such as {@code rsvps-12}. A hint
 * says that something changed and never what: each page fetches its part by an ordinary request, so it shows what that
 * person may see. Hints are raised in the transaction that makes the change and reach the pages of every node.
 */
@Component
public class Live implements HintListener, SmartLifecycle {

    private static final String CLOSE = "!";

    private final Database database;
    private final Map<UUID, Set<Stream>> streams = new ConcurrentHashMap<>();
    private final Cache<UUID, Long> told = Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(1)).build();
    private final AtomicLong moments = new AtomicLong();
    private volatile boolean running;

    Live(Database database) {
        this.database = database;
    }

    /** Tells all pages on this channel that hear this topic; call it inside the transaction that changes something. */
    public void hint(UUID channel, String topic) {
        database.hint(channel + " " + topic);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                told.invalidate(channel); // who did it and asks at once, asks for what is there now
            }
        });
    }

    /** Changes with every hint on this channel: what was read before another moment may be different now. */
    public long moment(UUID channel) {
        return told.get(channel, id -> moments.incrementAndGet());
    }

    /** Ends the streams of a channel, on every node: after a seat or session is gone. Who still may comes back by itself. */
    public void close(UUID channel) {
        hint(channel, CLOSE);
    }

    /** Writes hints to the browser for as long as it listens; the (virtual) thread of the request waits here. */
    public void stream(Collection<UUID> channels, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (!running) {
            return;
        }
        Stream stream = new Stream();
        channels.forEach(channel -> streams.compute(channel, (id, all) -> with(all, stream)));
        try {
            stream.writeTo(response.getOutputStream());
        } finally {
            channels.forEach(channel -> streams.computeIfPresent(channel, (id, all) -> without(all, stream)));
        }
    }

    private static Set<Stream> with(@org.jspecify.annotations.Nullable Set<Stream> all, Stream stream) {
        Set<Stream> streams = all == null ? ConcurrentHashMap.newKeySet() : all;
        streams.add(stream);
        return streams;
    }

    private static @org.jspecify.annotations.Nullable Set<Stream> without(Set<Stream> all, Stream stream) {
        all.remove(stream);
        return all.isEmpty() ? null : all;
    }

    @Override
    public void heard(String hint) {
        int space = hint.indexOf(' ');
        if (space != 36) {
            return; // not for pages
        }
        UUID channel = UUID.fromString(hint.substring(0, space));
        told.invalidate(channel); // before the pages ask
        Set<Stream> hearing = streams.get(channel);
        if (hearing == null) {
            return;
        }
        String topic = hint.substring(space + 1);
        for (Stream stream : hearing) {
            if (topic.equals(CLOSE)) {
                stream.end();
            } else {
                stream.offer(topic);
            }
        }
    }

    /** The line to the database was down: nobody knows what passed, so every page looks again. */
    @Override
    public void missed() {
        told.invalidateAll();
        streams.values().forEach(all -> all.forEach(stream -> stream.offer("again")));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its requests to end, which these never do by themselves. */
    @Override
    public void stop() {
        running = false;
        streams.values().forEach(all -> all.forEach(Stream::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
