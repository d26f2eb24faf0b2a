package nl.leerkring.web.outside;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The way out, to addresses that somebody else gave. A name is looked up once and what it is connected to is what was checked, so a name that
 * changes its address in between (DNS rebinding) gains nothing. No redirect is followed by itself, and no cookie is kept.
 */
@Component
public class Outside implements SmartLifecycle {

    private final Reachable reachable;
    private @Nullable HttpClient client;

    Outside(Reachable reachable) {
        this.reachable = reachable;
    }

    /** The name stands for an address within some network. */
    public static final class NotOutside extends RuntimeException {
    }

    private void resolve(String host, int port, Promise<List<InetSocketAddress>> found) {
        try {
            List<InetAddress> all = List.of(InetAddress.getAllByName(host));
            if (all.stream().allMatch(reachable::allows)) {
                found.succeeded(all.stream().map(address -> new InetSocketAddress(address, port)).toList());
            } else {
                found.failed(new NotOutside());
            }
        } catch (UnknownHostException unknown) {
            found.failed(unknown);
        }
    }

    public synchronized HttpClient client() {
        HttpClient known = client;
        if (known != null) {
            return known;
        }
        try {
            HttpClient fresh = new HttpClient();
            fresh.setSocketAddressResolver((host, port, context, found) -> resolve(host, port, found));
            fresh.setFollowRedirects(false);
            fresh.setConnectTimeout(reachable.patience().toMillis() / 2);
            fresh.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Leerkring"));
            fresh.setHttpCookieStore(new HttpCookieStore.Empty());
            fresh.start();
            fresh.getContentDecoderFactories().clear(); // what is small on the line may be huge
            client = fresh;
            return fresh;
        } catch (Exception unstartable) {
            throw new IllegalStateException(unstartable);
        }
    }

    @Override
    public void start() {
        // when something is fetched for the first time
    }

    @Override
    public synchronized void stop() {
        HttpClient running = client;
        client = null;
        if (running != null) {
            try {
                running.stop();
            } catch (Exception already) {
                // it goes with the program
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return client != null;
    }
}
