package nl.leerkring.world;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser without scripts: follows links, fills in the forms that are really on the page, keeps cookies. */
public final class Guest {

    private final String base;
    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(jar)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build();
    private final List<String> headers = new ArrayList<>(List.of("Accept-Language", "nl"));

    public Guest(String base) {
        this.base = base;
    }

    public List<java.net.HttpCookie> cookies() {
        return jar.getCookieStore().getCookies();
    }

    /** The same person in front of another node. */
    public Guest with(List<java.net.HttpCookie> cookies) {
        cookies.forEach(cookie -> jar.getCookieStore().add(URI.create(base), cookie));
        return this;
    }

    /** From now on asks for English. */
    public Guest english() {
        headers.set(1, "en");
        return this;
    }

    public Guest header(String name, String value) {
        headers.addAll(List.of(name, value));
        return this;
    }

    /** Goes there and follows where it is sent. */
    public Answered get(String path) {
        return follow(once("GET", path, null, ""));
    }

    /** One request, without following. */
    public Answered once(String path) {
        return once("GET", path, null, "");
    }

    /** A part of a page, asked for as htmx does. */
    public Answered part(String path) {
        return once("GET", path, null, "", "HX-Request", "true");
    }

    /** Fills in the form with this selector on the page and sends it; what is not named stays as the page had it. */
    public Answered submit(Answered on, String selector, String... namesAndValues) {
        Element found = on.page().selectFirst(selector);
        if (!(found instanceof FormElement form)) {
            throw new AssertionError("no form " + selector + " on " + on.path() + ":\n" + on.main());
        }
        List<String> pairs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            names.add(namesAndValues[i]);
            pairs.add(pair(namesAndValues[i], namesAndValues[i + 1]));
        }
        for (KeyVal field : form.formData()) {
            if (!names.contains(field.key())) {
                pairs.add(pair(field.key(), field.value()));
            }
        }
        String action = form.hasAttr("action") ? form.attr("action") : on.path();
        return form.attr("method").equalsIgnoreCase("post") ? post(action, String.join("&", pairs))
                : get(action + "?" + String.join("&", pairs));
    }

    /** Who is offered a passkey goes on without, to where she was going; where there was no offer, she is there. */
    public Answered later(Answered in) {
        return in.path().equals("/mijn/passkey") ? get(in.page().selectFirst("main a[href^=/]").attr("href")) : in;
    }

    /** A post that no form of ours would make, with a valid token: for wrong values and for routes × roles. */
    public Answered postRaw(String path, String... namesAndValues) {
        List<String> pairs = new ArrayList<>(List.of(pair("_csrf", token())));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(pair(namesAndValues[i], namesAndValues[i + 1]));
        }
        return post(path, String.join("&", pairs));
    }

    /** Sends files too (multipart/form-data); a value of bytes is a file by the name of its field. */
    public Answered upload(String path, Map<String, String> fields, String field, String fileName, String type, byte[] bytes) {
        String boundary = "lk" + System.nanoTime();
        StringBuilder head = new StringBuilder();
        head.append(part(boundary, "_csrf")).append(token()).append("\r\n");
        fields.forEach((name, value) -> head.append(part(boundary, name)).append(value).append("\r\n"));
        head.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(field)
                .append("\"; filename=\"").append(fileName).append("\"\r\nContent-Type: ").append(type).append("\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[start.length + bytes.length + end.length];
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(bytes, 0, body, start.length, bytes.length);
        System.arraycopy(end, 0, body, start.length + bytes.length, end.length);
        return follow(once("POST", path, body, "multipart/form-data; boundary=" + boundary));
    }

    public Answered post(String path, String body) {
        return follow(once("POST", path, body.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded"));
    }

    /** The token of a page of ours; every page has one. */
    public String token() {
        return once("/hulp-bestaat-niet").page().selectFirst("meta[name=csrf-token]").attr("content");
    }

    private Answered follow(Answered answered) {
        Answered now = answered;
        for (int i = 0; i < 5 && now.status() == 303; i++) {
            now = once(now.header("Location"));
        }
        return now;
    }

    public Answered once(String method, String path, byte[] body, String type, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(Duration.ofSeconds(60)).headers(headers.toArray(String[]::new))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (more.length > 0) {
            request.headers(more);
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answered(response.statusCode(), response.uri().getRawPath(), response);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String part(String boundary, String name) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
