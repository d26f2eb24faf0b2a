package nl.leerkring.web.render;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import nl.leerkring.web.Language;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The sentence that survives one redirect. It travels in a cookie, so that any node can show it and nobody needs a session.
 * A visitor can only forge it for herself; the template escapes it like anything typed.
 */
@Component
final class Flash {

    private static final String NAME = "gezegd";
    private static final int MOST = 1500;

    void leave(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        Language language = Screens.language(request);
        String said = redirect.said() == null ? "" : redirect.said().in(language);
        String undo = redirect.undo() == null ? "" : redirect.undo();
        String text = said.length() > MOST ? said.substring(0, MOST) + "…" : said;
        byte[] bytes = (text + "\n" + undo).getBytes(StandardCharsets.UTF_8);
        set(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), Duration.ofMinutes(1), request, response);
    }

    Ui.@Nullable Said take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().isEmpty() || request.getHeader("HX-Request") != null) {
            return null;
        }
        set("", Duration.ZERO, request, response);
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8)
                    .split("\n", 2);
            boolean undo = parts.length == 2 && parts[1].startsWith("/") && !parts[1].startsWith("//");
            return new Ui.Said(parts[0], undo ? parts[1] : null);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", ResponseCookie.from(NAME, value).path("/").httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).maxAge(age).build().toString());
    }
}
