package nl.leerkring.database.hints;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.leerkring.database.DedicatedConnections;
import nl.leerkring.database.HintListener;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens on a connection of its own, and takes a new one when it breaks. Runs only if somebody wants to hear. */
@Component
class HintLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(HintLoop.class);
    private static final int PATIENCE = 10_000;

    private final DedicatedConnections connections;
    private final List<HintListener> listeners;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Connection connection;

    HintLoop(DedicatedConnections connections, ObjectProvider<HintListener> listeners) {
        this.connections = connections;
        this.listeners = listeners.orderedStream().toList();
    }

    @Override
    public boolean isAutoStartup() {
        return !listeners.isEmpty();
    }

    /** Returns only when hints are heard, so that nothing said after the start is missed. */
    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        var first = listening();
        Thread.ofVirtual().name("hints").start(() -> loop(first));
    }

    @Override
    public void stop() {
        stopping.countDown();
        close();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void loop(@Nullable Connection first) {
        var open = first;
        for (boolean missed = open == null; isRunning(); missed = true) {
            open = open == null ? listening() : open;
            if (open != null) {
                if (missed) {
                    tell(HintListener::missed);
                }
                hear(open);
                open = null;
            }
            await();
        }
        close();
    }

    private @Nullable Connection listening() {
        try {
            var fresh = connections.open();
            connection = fresh;
            try (var statement = fresh.createStatement()) {
                statement.execute("listen hints");
            }
            return fresh;
        } catch (SQLException failure) {
            close();
            log.warn("Hints of other nodes are not heard for now: {}", failure.getMessage());
            return null;
        }
    }

    private void hear(Connection open) {
        try (open) {
            var source = open.unwrap(PGConnection.class);
            while (isRunning()) {
                var heard = source.getNotifications(PATIENCE);
                for (var notification : heard == null ? new org.postgresql.PGNotification[0] : heard) {
                    tell(listener -> listener.heard(notification.getParameter()));
                }
                if (heard == null || heard.length == 0) {
                    check(open);
                }
            }
        } catch (SQLException failure) {
            if (isRunning()) {
                log.warn("The connection for hints broke and is made again: {}", failure.getMessage());
            }
        }
    }

    /** Silence may be a broken line. */
    private static void check(Connection open) throws SQLException {
        if (!open.isValid(5)) {
            throw new SQLException("no answer");
        }
    }

    private void tell(Consumer<HintListener> call) {
        for (var listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException failure) {
                log.error("A listener for hints failed", failure); // the others still hear
            }
        }
    }

    private void await() {
        try {
            stopping.await(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    private void close() {
        try (var closing = connection) {
            connection = null;
        } catch (SQLException ignored) {
            // it was broken already
        }
    }
}
