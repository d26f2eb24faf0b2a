package nl.leerkring.library.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;

/** A store that speaks as much S3 as we need, in memory; it looks at every signature, as a real one does. */
public final class FakeS3 implements AutoCloseable {

    static final String KEY = "AKIDEXAMPLE";
    static final String SECRET = "wJalr/XUtnFEMI+K7MDENG";
    private static final String BUCKET = "/leerkring";

    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private volatile Instant modified = Instant.now();

    public FakeS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The setting for it. */
    public String url() {
        return url(SECRET, "leerkring");
    }

    String url(String secret, String bucket) {
        return "s3+http://" + KEY + ":" + secret.replace("/", "%2F").replace("+", "%2B") + "@127.0.0.1:" + server.getAddress().getPort() + "/" + bucket + "?region=eu-central-1";
    }

    public Map<String, byte[]> objects() {
        return objects;
    }

    public void age(Instant then) {
        modified = then;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getRawPath();
        if (!Signature.right(exchange, body, KEY, SECRET)) {
            send(exchange, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>".getBytes(StandardCharsets.UTF_8));
        } else if (!path.equals(BUCKET) && !path.startsWith(BUCKET + "/")) {
            send(exchange, 404, "<Error><Code>NoSuchBucket</Code></Error>".getBytes(StandardCharsets.UTF_8));
        } else if (path.length() <= BUCKET.length() + 1) {
            send(exchange, 200, exchange.getRequestMethod().equals("HEAD") ? new byte[0] : list());
        } else {
            object(exchange, path.substring(BUCKET.length() + 1), body);
        }
    }

    private void object(HttpExchange exchange, String key, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                send(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(key);
                send(exchange, 204, new byte[0]);
            }
            default -> read(exchange, objects.get(key));
        }
    }

    private static void read(HttpExchange exchange, byte[] bytes) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        if (bytes == null) {
            send(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8));
        } else if (range != null) {
            int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
            send(exchange, 206, java.util.Arrays.copyOfRange(bytes, from, bytes.length));
        } else {
            send(exchange, 200, bytes);
        }
    }

    private byte[] list() {
        StringBuilder xml = new StringBuilder("<ListBucketResult><Name>leerkring</Name><IsTruncated>false</IsTruncated>");
        objects.forEach((key, bytes) -> xml.append("<Contents><Key>").append(key).append("</Key><LastModified>").append(modified)
                .append("</LastModified><Size>").append(bytes.length).append("</Size></Contents>"));
        return xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
        }
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
