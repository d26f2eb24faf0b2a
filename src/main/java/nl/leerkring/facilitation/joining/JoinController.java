package nl.leerkring.facilitation.joining;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.facilitation.Run;
import nl.leerkring.facilitation.RunSeats;
import nl.leerkring.identity.access.Attempts;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.WebUtils;

/** Where the QR code leads, and where one types the six letters. Guessing a code is slow: there are 887 million, and few tries. */
@Controller
class JoinController {

    private static final String WHY = "the code is the key to this one run";
    private static final int TRIES = 120; // forty phones behind one network, and some that mistype
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final RunSeats seats;
    private final Attempts attempts;
    private final boolean tls;

    JoinController(RunSeats seats, Attempts attempts, @Value("${leerkring.base-url}") String base) {
        this.seats = seats;
        this.attempts = attempts;
        this.tls = base.startsWith("https:");
    }

    @Open("where a guest types the code")
    @GetMapping("/meedoen")
    JoinPage ask() {
        return new JoinPage("", Form.empty());
    }

    @Open("looks whether the code fits")
    @PostMapping("/meedoen")
    Answer look(Form form, HttpServletRequest request) {
        String code = form.text("code", 20).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (!form.bad() && find(code, request).isEmpty()) {
            form.wrong("code", "Deze code past nergens. Kijk nog eens op het scherm.", "This code fits nothing. Look at the screen once more.");
        }
        return form.bad() ? new JoinPage("", form) : Redirect.to("/meedoen/" + code);
    }

    @Open(WHY)
    @GetMapping("/meedoen/{code}")
    Answer name(@PathVariable String code, HttpServletRequest request) {
        Run run = find(code, request).orElse(null);
        if (run == null) {
            return new JoinPage("", Form.empty().with("code", code).wrong("code", "Deze code past nergens, of de ronde is voorbij.",
                    "This code fits nothing, or the round is over."));
        }
        Cookie cookie = WebUtils.getCookie(request, RunSeats.cookie(run.id()));
        if (cookie != null && seats.knocks(run.id(), cookie.getValue())) {
            return new WaitPage(code);
        }
        return cookie != null && seats.knows(run.id(), cookie.getValue()) ? Redirect.to(run.href()) : new JoinPage(code, Form.empty());
    }

    @Open(WHY)
    @PostMapping("/meedoen/{code}")
    Answer enter(@PathVariable String code, Form form, HttpServletRequest request, HttpServletResponse response) {
        Run run = find(code, request).orElseThrow(() -> new Refused("Deze code past nergens, of de ronde is voorbij.", "This code fits nothing, or the round is over."));
        String name = form.text("naam", 80);
        if (form.bad()) {
            return new JoinPage(code, form);
        }
        response.addHeader("Set-Cookie", ResponseCookie.from(RunSeats.cookie(run.id()), seats.admit(run, name)).path("/").httpOnly(true).sameSite("Lax")
                .secure(tls).maxAge(Duration.ofHours(14)).build().toString());
        return Redirect.to(run.sealed() ? "/meedoen/" + code : run.href());
    }

    private Optional<Run> find(String code, HttpServletRequest request) {
        if (!attempts.allow("join network " + request.getRemoteAddr(), TRIES, WINDOW)) {
            throw new Refused("Er is te vaak een code geprobeerd. Wacht een kwartier.", "Codes were tried too often. Wait a quarter of an hour.");
        }
        return code.length() > 20 ? Optional.empty() : seats.byCode(code);
    }
}
