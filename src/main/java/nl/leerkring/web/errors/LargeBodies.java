package nl.leerkring.web.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is sent and is too large as a whole is not taken in. It then counts as a request to look at the same address, so that the page with the
 * form can say it; {@link #refused} tells that page. An address without such a page answers with a page of its own (413).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100) // before the token is looked for, which reads the body
public final class LargeBodies extends OncePerRequestFilter {

    private static final String MARK = LargeBodies.class.getName();
    /** A browser that cannot send all of it shows no answer at all; this much is thrown away while it sends. */
    private static final long MOST_DRAINED = 2_000_000_000L;

    private final ObjectProvider<MultipartConfigElement> limits;
    private final Errors errors;

    LargeBodies(ObjectProvider<MultipartConfigElement> limits, Errors errors) {
        this.limits = limits;
        this.errors = errors;
    }

    /** Whether this page is shown because what was sent was too large. */
    public static boolean refused(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!large(request)) {
            take(request, response, chain);
            return;
        }
        drain(request.getInputStream());
        request.setAttribute(MARK, true);
        chain.doFilter(new Looking(request), response);
    }

    /** What does not say beforehand how large it is fails while it comes in, as it does on a full disk. */
    private void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!multipart(request) || response.isCommitted()) {
                throw failure;
            }
            errors.untaken(failure, request, response);
        }
    }

    private boolean large(HttpServletRequest request) {
        if (!multipart(request)) {
            return false; // nearly always, and looking for the limit takes longer than all the rest of this filter
        }
        MultipartConfigElement limit = limits.getIfAvailable();
        return limit != null && limit.getMaxRequestSize() > 0 && request.getContentLengthLong() > limit.getMaxRequestSize();
    }

    private static boolean multipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }

    private static void drain(InputStream body) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long drained = 0;
        for (int length = body.read(piece); length >= 0 && drained < MOST_DRAINED; length = body.read(piece)) {
            drained += length;
        }
    }

    /** The same request, without what was sent. */
    private static final class Looking extends HttpServletRequestWrapper {

        Looking(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public int getContentLength() {
            return -1;
        }

        @Override
        public long getContentLengthLong() {
            return -1;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Nothing();
        }
    }

    private static final class Nothing extends ServletInputStream {

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("there is nothing to read");
        }
    }
}
