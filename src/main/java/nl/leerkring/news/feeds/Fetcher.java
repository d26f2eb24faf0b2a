package nl.leerkring.news.feeds;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.leerkring.web.outside.Outside;
import nl.leerkring.web.outside.Reachable;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches from addresses that somebody typed; each redirect is checked anew. */
@Component
class Fetcher {

    static final int LARGEST = 2 * 1024 * 1024;
    private static final int REDIRECTS = 3;

    private final Reachable reachable;
    private final Outside outside;

    Fetcher(Reachable reachable, Outside outside) {
        this.outside = outside;
        this.reachable = reachable;
    }

    /** @param etag and {@code modified}: as the server gave them the last time, or empty texts */
    Fetched fetch(String address, String etag, String modified) {
        long until = System.nanoTime() + reachable.patience().toNanos();
        URI at = web(address);
        for (int i = 0; at != null && i <= REDIRECTS; i++) {
            Fetched failed;
            try {
                ContentResponse response = get(at, etag, modified, until);
                String onward = response.getHeaders().get(HttpHeader.LOCATION);
                if (response.getStatus() < 300 || response.getStatus() >= 400 || response.getStatus() == 304 || onward == null) {
                    return answer(response);
                }
                at = web(at, onward);
                continue;
            } catch (TimeoutException slow) {
                failed = new Fetched.Failed(Trouble.SLOW);
            } catch (ExecutionException why) {
                failed = new Fetched.Failed(trouble(why));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                failed = new Fetched.Failed(Trouble.UNREACHABLE);
            }
            return failed;
        }
        return new Fetched.Failed(at == null ? Trouble.ADDRESS : Trouble.REFUSED);
    }

    private ContentResponse get(URI at, String etag, String modified, long until) throws InterruptedException, ExecutionException, TimeoutException {
        long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
        Request request = outside.client().newRequest(at).timeout(left, TimeUnit.MILLISECONDS).headers(headers -> {
            headers.put(HttpHeader.ACCEPT, "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1");
            if (!etag.isEmpty()) {
                headers.put(HttpHeader.IF_NONE_MATCH, etag);
            }
            if (!modified.isEmpty()) {
                headers.put(HttpHeader.IF_MODIFIED_SINCE, modified);
            }
        });
        return new CompletableResponseListener(request, LARGEST).send().get(left + 500, TimeUnit.MILLISECONDS);
    }

    private static Fetched answer(ContentResponse response) {
        if (response.getStatus() == 304) {
            return new Fetched.Same();
        }
        return response.getStatus() != 200 ? new Fetched.Failed(Trouble.REFUSED)
                : new Fetched.Fresh(response.getContent(), field(response, HttpHeader.CONTENT_TYPE, 200), field(response, HttpHeader.ETAG, 300),
                        field(response, HttpHeader.LAST_MODIFIED, 100));
    }

    private static String field(ContentResponse response, HttpHeader header, int most) {
        String value = response.getHeaders().get(header);
        return value == null || value.length() > most ? "" : value;
    }

    /** Jetty wraps what happened in what happened. */
    private static Trouble trouble(Throwable why) {
        List<Throwable> chain = Stream.iterate(why, java.util.Objects::nonNull, Throwable::getCause).limit(10).toList();
        return chain.stream().anyMatch(Outside.NotOutside.class::isInstance) ? Trouble.ADDRESS
                : chain.stream().anyMatch(TimeoutException.class::isInstance) ? Trouble.SLOW
                : chain.stream().anyMatch(each -> each instanceof IllegalArgumentException && String.valueOf(each.getMessage()).contains("capacity")) ? Trouble.LARGE
                : Trouble.UNREACHABLE;
    }

    /** Only what a browser would call a web page, without a name and password in it. */
    private static @Nullable URI web(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && uri.getUserInfo() == null ? uri : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private static @Nullable URI web(URI from, String onward) {
        try {
            return web(from.resolve(onward).toString());
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    static boolean possible(String address) {
        return web(address) != null;
    }
}
