package nl.leerkring.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** One person's browser: a stream that is open, and one more connection for what it asks and sends. */
final class Phone implements AutoCloseable {

    private static final String TOKEN = "bench";
    /** As {@code XorCsrfTokenRequestAttributeHandler} reads it: a mask, here of zeros, and what it was laid over. */
    private static final String MASKED = Base64.getUrlEncoder().encodeToString(("\0\0\0\0\0" + TOKEN).getBytes(StandardCharsets.US_ASCII));

    private final int port;
    private final String session;
    private final String headers;
    private final Line asks = new Line();
    private final Line stream = new Line();

    /** A connection and what is read off it. */
    private static final class Line {
        private Socket socket = new Socket();
        private InputStream in = InputStream.nullInputStream();

        void open(int port) throws IOException {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            in = new BufferedInputStream(socket.getInputStream(), 2048);
        }
    }

    Phone(int port, String session) {
        this.port = port;
        this.session = session;
        this.headers = " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nAccept-Language: nl\r\nHX-Request: true\r\nX-Outbox: 1\r\nCookie: leerkring=" + session
                + "; formulier=" + TOKEN + "\r\nX-CSRF-TOKEN: " + MASKED + "\r\n";
    }

    /** One more connection of the same person. */
    Phone beside() {
        return new Phone(port, session);
    }

    void listen(String path) throws IOException {
        stream.open(port);
        stream.socket.getOutputStream().write(("GET " + path + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        for (String line = Load.Answer.line(stream.in); !line.startsWith("retry:"); line = Load.Answer.line(stream.in)) {
            if (line.startsWith("HTTP/1.1 ") && !line.contains(" 200 ")) {
                throw new IOException(line);
            }
        }
    }

    /** Waits for a hint; the others pass by. @throws IOException when the stream ended */
    void hear(String topic) throws IOException {
        while (!Load.Answer.line(stream.in).equals("data: " + topic)) {
            // heartbeats, chunk sizes and other hints
        }
    }

    int get(String path) throws IOException {
        return send("GET " + path + headers + "\r\n").status();
    }

    /** The first part of what is answered. */
    String text(String path, int most) throws IOException {
        Load.Answer answer = send("GET " + path + headers + "\r\n");
        try (InputStream in = answer.zipped() ? new GZIPInputStream(new ByteArrayInputStream(answer.body())) : new ByteArrayInputStream(answer.body())) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    int post(String path, String form) throws IOException {
        return send("POST " + path + headers + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n" + form).status();
    }

    /** Once more on a fresh connection when the server had closed the old one. */
    private synchronized Load.Answer send(String request) throws IOException {
        boolean fresh = !asks.socket.isConnected() || asks.socket.isClosed();
        if (fresh) {
            asks.open(port);
        }
        try {
            asks.socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return Load.Answer.of(asks.in);
        } catch (IOException closed) {
            asks.socket.close();
            if (fresh) {
                throw closed;
            }
            return send(request);
        }
    }

    @Override
    public void close() throws IOException {
        asks.socket.close();
        stream.socket.close();
    }
}
