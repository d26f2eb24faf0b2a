package nl.leerkring.web.proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads X-Forwarded-For and X-Forwarded-Proto of a proxy that we trust, and of nobody else. Host and port are not taken from a
 * request at all: they are the setting LEERKRING_BASE_URL.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxyFilter extends OncePerRequestFilter {

    private final Proxies proxies;

    ProxyFilter(@Value("${leerkring.proxies}") String proxies) {
        this.proxies = Proxies.of(proxies);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!proxies.trusts(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For")).stream().flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip).toList();
        chain.doFilter(new Forwarded(request, proxies.asker(request.getRemoteAddr(), forwarded),
                "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))), response);
    }

    private static final class Forwarded extends HttpServletRequestWrapper {

        private final String asker;
        private final boolean tls;

        Forwarded(HttpServletRequest request, String asker, boolean tls) {
            super(request);
            this.asker = asker;
            this.tls = tls;
        }

        @Override
        public String getRemoteAddr() {
            return asker;
        }

        @Override
        public String getRemoteHost() {
            return asker;
        }

        @Override
        public boolean isSecure() {
            return tls || super.isSecure();
        }

        @Override
        public String getScheme() {
            return isSecure() ? "https" : super.getScheme();
        }
    }
}
