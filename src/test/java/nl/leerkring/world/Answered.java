package nl.leerkring.world;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back: the status, the address it came from in the end, the headers and the page. */
public record Answered(int status, String path, HttpResponse<byte[]> response) {

    public String text() {
        return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** What a person would read, in the main part of the page. */
    public String main() {
        var main = page().selectFirst("main");
        return main == null ? text() : main.text();
    }
}
