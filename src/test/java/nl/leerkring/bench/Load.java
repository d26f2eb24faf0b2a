package nl.leerkring.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for one page over a few connections that stay open (HTTP/1.1), as fast as it goes or at a fixed rate. Little of its own to cost. */
final class Load {

    private static final int CONNECTIONS = 8;

    /** @param p50 and p99 in microseconds, from when a request should have gone out */
    record Measured(double perSecond, long p50, long p99, int failed) {
    }

    private final int port;
    private final byte[] request;

    Load(int port, String path, String cookie) {
        this.port = port;
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nAccept-Language: nl\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** @param rate requests per second over all connections; 0: as fast as it goes */
    Measured run(int seconds, int rate) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        try (ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<long[]>> work = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                long gap = rate == 0 ? 0 : 1_000_000_000L * CONNECTIONS / rate;
                long first = begin + gap * i / CONNECTIONS;
                work.add(() -> connection(first, gap, end));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> done : workers.invokeAll(work)) {
                all.add(done.get());
            }
            return measured(all, (System.nanoTime() - begin) / 1e9);
        }
    }

    private long[] connection(long first, long gap, long end) throws IOException, InterruptedException {
        long[] times = new long[400_000];
        int n = 0;
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            long due = first;
            while (System.nanoTime() < end && n < times.length) {
                if (gap > 0) {
                    long wait = due - System.nanoTime();
                    if (wait > 0) {
                        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                    }
                }
                long from = gap > 0 ? due : System.nanoTime();
                socket.getOutputStream().write(request);
                boolean good = Answer.read(in) == 200;
                times[n++] = good ? (System.nanoTime() - from) / 1000 : -1;
                due += gap;
            }
        }
        return Arrays.copyOf(times, n);
    }

    private static Measured measured(List<long[]> all, double seconds) {
        long[] good = all.stream().flatMapToLong(Arrays::stream).filter(time -> time >= 0).sorted().toArray();
        int failed = (int) all.stream().flatMapToLong(Arrays::stream).filter(time -> time < 0).count();
        return good.length == 0 ? new Measured(0, 0, 0, failed)
                : new Measured(good.length / seconds, good[good.length / 2], good[(int) (good.length * 0.99)], failed);
    }

    /** One answer off the connection, with a length or in chunks. */
    record Answer(int status, boolean zipped, byte[] body) {

        static int read(InputStream in) throws IOException {
            return of(in).status();
        }

        static Answer of(InputStream in) throws IOException {
            String status = line(in);
            int length = 0;
            boolean chunked = false;
            boolean zipped = false;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String lower = header.toLowerCase(java.util.Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(lower.substring(15).strip());
                }
                chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
                zipped |= lower.startsWith("content-encoding:") && lower.contains("gzip");
            }
            return new Answer(Integer.parseInt(status.substring(9, 12)), zipped, chunked ? chunks(in) : in.readNBytes(length));
        }

        private static byte[] chunks(InputStream in) throws IOException {
            var body = new java.io.ByteArrayOutputStream();
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                body.write(in.readNBytes(size));
                line(in);
            }
            line(in);
            return body.toByteArray();
        }

        static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the connection closed");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
