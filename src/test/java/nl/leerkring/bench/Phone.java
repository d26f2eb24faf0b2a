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
    private final StringBuilder heard = new StringBuilder();

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
        this.headers = " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nAccept-Language: nl\r\nHX-Request: true\r\nCookie: leerkring=" + session
                + "; formulier=" + TOKEN + "\r\nX-CSRF-TOKEN: " + MASKED + "\r\n";
    }

    /** One more connection of the same person. */
    Phone beside() {
        return new Phone(port, session);
    }

    void listen(String path) throws IOException {
        stream.open(port);
        stream.socket.getOutputStream().write(("GET " + path + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        String status = Load.Answer.line(stream.in);
        if (!status.contains(" 200 ")) {
            throw new IOException(status);
        }
        while (!Load.Answer.line(stream.in).isEmpty()) {
            // headers
        }
        event();
    }

    /** Waits for a hint; the others pass by. @return what came along with it; empty: nothing @throws IOException when the stream ended */
    String hear(String topic) throws IOException {
        while (true) {
            String event = event();
            if (event.equals("event: hint\ndata: " + topic)) {
                return "";
            }
            if (event.startsWith("event: deel\n") && (" " + event.substring(18, event.indexOf('\n', 18)) + " ").contains(" " + topic + " ")) {
                return event;
            }
        }
    }

    /** The next event, which ends with an empty line. */
    private String event() throws IOException {
        for (int end = heard.indexOf("\n\n"); ; end = heard.indexOf("\n\n")) {
            if (end >= 0) {
                String event = heard.substring(0, end);
                heard.delete(0, end + 2);
                return event;
            }
            String line = Load.Answer.line(stream.in);
            int size = Integer.parseInt(line.isEmpty() ? Load.Answer.line(stream.in) : line, 16); // the end of a chunk comes with the next
            if (size == 0) {
                throw new IOException("the stream ended");
            }
            heard.append(new String(stream.in.readNBytes(size), StandardCharsets.ISO_8859_1));
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
