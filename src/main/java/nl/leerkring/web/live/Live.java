package nl.leerkring.web.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.leerkring.database.Database;
import nl.leerkring.database.HintListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door for live hints. A channel is the id of a circle or of a person; a topic is a word such as {@code rsvps-12}, and perhaps ids of what
 * changed. A hint says that something changed and never what: each page fetches its part by an ordinary request, so it shows what that
 * person may see; where many listen to the same, a {@link Courier} looks who they are and sends it along. Hints are raised in the transaction
 * that makes the change and reach the pages of every node.
 */
@Component
public class Live implements HintListener, SmartLifecycle {

    private static final String CLOSE = "!";
    /** Proxies and Jetty close what is silent for 30 seconds. */
    private static final int HEARTBEAT_SECONDS = 15;

    private final Database database;
    private final Map<UUID, Set<Stream>> streams = new ConcurrentHashMap<>();
    private final Set<Stream> all = ConcurrentHashMap.newKeySet();
    private final Rounds rounds = new Rounds(channel -> streams.getOrDefault(channel, Set.of()));
    private final Cache<UUID, Long> told = Caffeine.newBuilder().expireAfterAccess(Duration.ofHours(1)).build();
    private final AtomicLong moments = new AtomicLong();
    private volatile CountDownLatch stopping = new CountDownLatch(0);
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

    /** Hints go to the browser for as long as it listens. */
    public void stream(Collection<UUID> channels, HttpServletRequest request, HttpServletResponse response) throws IOException {
        stream(channels, null, null, request, response);
    }

    /** @param courier lets what changed go along with the hints @param who what it knows this stream by */
    public void stream(Collection<UUID> channels, @Nullable Courier courier, @Nullable Object who, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (!running) {
            return;
        }
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        Stream stream = new Stream(context, context.getResponse().getOutputStream(), courier, who);
        context.addListener(new Leaving(stream, List.copyOf(channels)));
        all.add(stream);
        channels.forEach(channel -> streams.compute(channel, (id, hearing) -> with(hearing, stream)));
        stream.send(Stream.BEGIN);
        if (!running) {
            stream.end(); // it stopped in between
        }
    }

    /** When a stream ends, by us or by the browser. */
    private final class Leaving implements AsyncListener {
        private final Stream stream;
        private final List<UUID> channels;

        private Leaving(Stream stream, List<UUID> channels) {
            this.stream = stream;
            this.channels = channels;
        }

        private void leave() {
            stream.gone();
            all.remove(stream);
            channels.forEach(channel -> streams.computeIfPresent(channel, (id, hearing) -> without(hearing, stream)));
        }

        @Override
        public void onComplete(AsyncEvent event) {
            leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            leave();
        }

        @Override
        public void onError(AsyncEvent event) {
            leave();
            stream.complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // it is not begun again
        }
    }

    private static Set<Stream> with(@Nullable Set<Stream> all, Stream stream) {
        Set<Stream> streams = all == null ? ConcurrentHashMap.newKeySet() : all;
        streams.add(stream);
        return streams;
    }

    private static @Nullable Set<Stream> without(Set<Stream> all, Stream stream) {
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
        boolean carried = false;
        for (Stream stream : hearing) {
            if (topic.equals(CLOSE)) {
                stream.end();
            } else if (stream.courier() == null) {
                stream.tell(topic);
            } else {
                carried = true;
            }
        }
        if (carried) {
            rounds.add(channel, topic);
        }
    }

    /** The line to the database was down: nobody knows what passed, so every page looks again. */
    @Override
    public void missed() {
        told.invalidateAll();
        all.forEach(stream -> stream.tell("again"));
    }

    @Override
    public void start() {
        CountDownLatch until = new CountDownLatch(1);
        stopping = until;
        running = true;
        Thread.ofVirtual().name("heartbeat").start(() -> beat(until));
    }

    /** Each second a part of the streams. */
    private void beat(CountDownLatch until) {
        try {
            for (int second = 0; !until.await(1, TimeUnit.SECONDS); second++) {
                int turn = second % HEARTBEAT_SECONDS;
                all.stream().filter(stream -> Math.floorMod(System.identityHashCode(stream), HEARTBEAT_SECONDS) == turn).forEach(stream -> stream.send(Stream.HEARTBEAT));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before the web server waits for its requests to end, which these never do by themselves. */
    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        all.forEach(Stream::end);
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
