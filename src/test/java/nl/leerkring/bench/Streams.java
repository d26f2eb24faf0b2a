package nl.leerkring.bench;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens many live streams and measures how long one hint takes to reach them all. */
final class Streams implements AutoCloseable {

    private final List<Socket> sockets = new ArrayList<>();
    private final List<InputStream> inputs = new ArrayList<>();

    Streams(int port, String path, String cookie, int count) throws Exception {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1024);
            while (!Load.Answer.line(in).startsWith("retry:")) {
                // headers, and the size of the first chunk
            }
            sockets.add(socket);
            inputs.add(in);
        }
    }

    /** @return delays in milliseconds, sorted; from before the hint is raised until a stream has read it */
    long[] hint(Connection database, String channel) throws Exception {
        long[] delays = new long[sockets.size()];
        AtomicInteger next = new AtomicInteger();
        CountDownLatch heard = new CountDownLatch(sockets.size());
        long[] begin = {Long.MAX_VALUE};
        CountDownLatch listening = new CountDownLatch(sockets.size());
        for (InputStream in : inputs) {
            Thread.startVirtualThread(() -> {
                listening.countDown();
                try {
                    while (!Load.Answer.line(in).startsWith("data: bench")) {
                        // heartbeats and chunk sizes
                    }
                    delays[next.getAndIncrement()] = (System.nanoTime() - begin[0]) / 1_000_000;
                    heard.countDown();
                } catch (java.io.IOException gone) {
                    // then it is not counted, and the table says so
                }
            });
        }
        listening.await(30, TimeUnit.SECONDS);
        begin[0] = System.nanoTime();
        try (var notify = database.createStatement()) {
            notify.execute("select pg_notify('hints', '" + channel + " bench')");
        }
        if (!heard.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException(heard.getCount() + " streams did not hear it");
        }
        Arrays.sort(delays);
        return delays;
    }

    @Override
    public void close() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
