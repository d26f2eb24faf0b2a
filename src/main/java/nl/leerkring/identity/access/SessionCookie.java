package nl.leerkring.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that holds a session's token: not for scripts, not for other sites, over TLS only where there is TLS. */
@Component
public class SessionCookie {

    private final Sessions sessions;
    private final boolean tls;

    SessionCookie(Sessions sessions, @Value("${leerkring.base-url}") String base) {
        this.sessions = sessions;
        this.tls = base.startsWith("https:");
    }

    /** RFC 6265bis: the prefix makes browsers refuse the cookie from anywhere but this host over TLS. */
    String name() {
        return tls ? "__Host-leerkring" : "leerkring";
    }

    /** Signs the person in, in this browser. What the browser held before ends: nobody goes on in a session that somebody else began. */
    public void signIn(PersonId person, String way, HttpServletRequest request, HttpServletResponse response) {
        Viewers.of(request).ifPresent(before -> sessions.end(before, before.session()));
        String device = request.getHeader("User-Agent");
        String token = sessions.begin(person, way, device == null ? "" : device, request.getRemoteAddr());
        set(token, Sessions.ABSOLUTE, response);
    }

    public void forget(HttpServletResponse response) {
        set("", Duration.ZERO, response);
    }

    private void set(String value, Duration age, HttpServletResponse response) {
        response.addHeader("Set-Cookie", ResponseCookie.from(name(), value).path("/").httpOnly(true).sameSite("Lax")
                .secure(tls).maxAge(age).build().toString());
    }
}
