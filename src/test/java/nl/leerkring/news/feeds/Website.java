package nl.leerkring.news.feeds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import nl.leerkring.web.outside.Reachable;
import org.springframework.context.annotation.Primary;

/** A website on 127.0.0.2 that tells what a test puts on it, kindly or not. */
final class Website {

    static final String ADDRESS = "127.0.0.2";

    /** Lets that one address in, and waits shortly. */
    @Primary
    public static class LetIn extends Reachable {

        @Override
        public boolean allows(InetAddress address) {
            return address.getHostAddress().equals(ADDRESS) || super.allows(address);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(2);
        }
    }

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    /** @param at which address it listens on */
    Website(String at) {
        try {
            server = HttpServer.create(new InetSocketAddress(at, 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            try (exchange) {
                answers.getOrDefault(exchange.getRequestURI().getPath(), Website::missing).to(exchange);
            }
        });
        server.start();
    }

    String at(String path) {
        return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort() + path;
    }

    Website put(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    Website put(String path, String type, String body) {
        return put(path, exchange -> send(exchange, type, body));
    }

    Website redirect(String path, String to) {
        return put(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void missing(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
    }

    void stop() {
        server.stop(0);
    }

    /** RSS 2.0 with these items, each a title and a link. */
    static String rss(String title, String... titlesAndLinks) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < titlesAndLinks.length; i += 2) {
            items.append("<item><title>").append(titlesAndLinks[i]).append("</title><link>").append(titlesAndLinks[i + 1])
                    .append("</link><pubDate>Tue, 03 Nov 2026 09:00:00 +0100</pubDate><description>&lt;p&gt;Een &lt;b&gt;korte&lt;/b&gt; samenvatting.&lt;/p&gt;</description></item>");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>" + title + "</title><link>https://bron.example</link><description>d</description>"
                + items + "</channel></rss>";
    }
}
