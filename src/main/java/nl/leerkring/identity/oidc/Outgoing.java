package nl.leerkring.identity.oidc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * How we speak with issuers, whose addresses somebody typed (OWASP: server-side request forgery): over TLS only, following no
 * redirects, not waiting long and not reading much.
 */
@Component
class Outgoing {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int MOST = 256 * 1024;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopback;
    private final JdkClientHttpRequestFactory requests;

    /** @param loopback whether an issuer on this machine may go without TLS: in tests and demonstrations */
    Outgoing(@Value("${leerkring.oidc.loopback}") boolean loopback) {
        this.loopback = loopback;
        this.requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build());
        this.requests.setReadTimeout(ANSWER);
    }

    boolean allowed(URI address) {
        return address.getHost() != null && address.getUserInfo() == null
                && ("https".equals(address.getScheme()) || loopback && "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()));
    }

    RestTemplate template() {
        RestTemplate template = new RestTemplate(requests);
        template.getInterceptors().add(this::careful);
        return template;
    }

    private ClientHttpResponse careful(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
        if (!allowed(request.getURI())) {
            throw new IOException("not an address to speak with: " + request.getURI().getHost());
        }
        return new Bounded(execution.execute(request, body));
    }

    /** Whether nothing was heard at all, as far as the failure tells. */
    static boolean silent(Throwable failure) {
        return find(failure, IOException.class);
    }

    static boolean certificate(Throwable failure) {
        return find(failure, SSLException.class);
    }

    private static boolean find(Throwable failure, Class<?> kind) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static final class Bounded implements ClientHttpResponse {

        private final ClientHttpResponse whole;
        private byte @Nullable [] read;

        Bounded(ClientHttpResponse whole) {
            this.whole = whole;
        }

        @Override
        public InputStream getBody() throws IOException {
            if (read == null) {
                read = whole.getBody().readNBytes(MOST + 1);
            }
            if (read.length > MOST) {
                throw new TooLong();
            }
            return new ByteArrayInputStream(read);
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return whole.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return whole.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return whole.getHeaders();
        }

        @Override
        public void close() {
            whole.close();
        }
    }

    static final class TooLong extends IOException {
        TooLong() {
            super("the answer is too long");
        }
    }

    static boolean tooLong(Throwable failure) {
        return find(failure, TooLong.class);
    }
}
