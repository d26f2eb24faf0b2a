package nl.leerkring.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Who came in by a mail is offered a passkey for the next time: once in this browser, not at every sign-in. */
@Component
public class PasskeyOffer {

    private static final String LATER = "passkey-later";
    private static final Duration LATER_IS = Duration.ofDays(90);
    private static final Key HOUSE = Key.house("signing in");

    private final Database database;

    PasskeyOffer(Database database) {
        this.database = database;
    }

    /** @return where to go now: to the offer, which leads on to where the person was going, or there at once */
    public String before(String onward, PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, LATER) != null || holds(person)) {
            return onward;
        }
        response.addHeader("Set-Cookie", ResponseCookie.from(LATER, "ja").path("/").httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).maxAge(LATER_IS).build().toString());
        return "/mijn/passkey?naar=" + URLEncoder.encode(onward, StandardCharsets.UTF_8);
    }

    private boolean holds(PersonId person) {
        return database.read(HOUSE, sql -> sql.sql("select exists (select 1 from identity.passkey where person = ?)").param(person.value())
                .query(Boolean.class).single());
    }
}
