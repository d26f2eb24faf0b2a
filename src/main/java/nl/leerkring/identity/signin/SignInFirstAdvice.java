package nl.leerkring.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        boolean read = "GET".equals(request.getMethod());
        String to = "/inloggen" + (read ? "?naar=" + URLEncoder.encode(address(request), StandardCharsets.UTF_8) : "");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/inloggen"); // a part of a page cannot show a whole one
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        pages.answer(Redirect.to(to), request, response);
    }

    @ExceptionHandler
    void passkey(PasskeyFirst needed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = "/mijn/toegang?nodig=ja";
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", to);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean read = "GET".equals(request.getMethod());
        pages.answer(Redirect.to(to + (read ? "&naar=" + URLEncoder.encode(address(request), StandardCharsets.UTF_8) : "")), request, response);
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
