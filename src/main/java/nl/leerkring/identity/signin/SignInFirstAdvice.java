package nl.leerkring.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.leerkring.identity.PasskeyFirst;
import nl.leerkring.identity.SignInFirst;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.render.PageHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends who is not signed in to the door, and remembers where they were going. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInFirstAdvice {

    private final PageHandler pages;

    SignInFirstAdvice(PageHandler pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    void first(SignInFirst needed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send("/inloggen?", HttpServletResponse.SC_UNAUTHORIZED, request, response);
    }

    @ExceptionHandler
    void passkey(PasskeyFirst needed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send("/mijn/toegang?nodig=ja&", HttpServletResponse.SC_FORBIDDEN, request, response);
    }

    /** A part of a page cannot show a whole one, so there the browser is told to go. */
    private void send(String to, int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean part = request.getHeader("HX-Request") != null;
        String back = part ? page(request) : "GET".equals(request.getMethod()) ? address(request) : "";
        String address = back.isEmpty() ? to.substring(0, to.length() - 1) : to + "naar=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        if (part) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(status);
        } else {
            pages.answer(Redirect.to(address), request, response);
        }
    }

    /** Of the page that asked for a part, as htmx tells it. */
    private static String page(HttpServletRequest request) {
        try {
            URI current = new URI(Objects.toString(request.getHeader("HX-Current-URL"), ""));
            return Objects.toString(current.getRawPath(), "") + (current.getRawQuery() == null ? "" : "?" + current.getRawQuery());
        } catch (URISyntaxException none) {
            return "";
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
