package nl.leerkring.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Ids;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.PasskeyOffer;
import nl.leerkring.identity.access.SessionCookie;
import nl.leerkring.identity.access.Sessions;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.identity.oidc.Issuer;
import nl.leerkring.identity.oidc.Issuers;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SignInController {

    private final SignIns signIns;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final PasskeyOffer offer;
    private final DemoPeople demo;
    private final Issuers issuers;

    SignInController(SignIns signIns, Sessions sessions, SessionCookie cookie, PasskeyOffer offer, DemoPeople demo, Issuers issuers) {
        this.offer = offer;
        this.demo = demo;
        this.issuers = issuers;
        this.signIns = signIns;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Open("it is the way in")
    @GetMapping("/inloggen")
    Answer form(Form form, HttpServletRequest request) {
        return Viewers.of(request).isPresent() ? Redirect.to(form.onward("naar")) : page(form);
    }

    @Open("it is the way in")
    @PostMapping("/inloggen")
    Answer ask(Form form, Language language, HttpServletRequest request) {
        String email = form.email("email");
        if (form.bad()) {
            return page(form);
        }
        Optional<Issuer> organisation = issuers.of(email);
        if (organisation.isPresent() && (organisation.get().required() || !form.ticked("mail"))) {
            return new ChoicePage(organisation.get(), email, form.onward("naar"));
        }
        UUID id = signIns.ask(email, form.onward("naar"), language, request.getRemoteAddr());
        return Redirect.to("/inloggen/onderweg?aanvraag=" + id);
    }

    @Open("it is the way in")
    @GetMapping("/inloggen/onderweg")
    Answer sent(Form form) {
        UUID id = form.id("aanvraag");
        return new SentPage(id == null ? Ids.next() : id, Form.empty());
    }

    @Open("it is the way in")
    @PostMapping("/inloggen/code")
    Answer code(Form form, HttpServletRequest request, HttpServletResponse response) {
        UUID id = form.id("aanvraag");
        String code = form.text("code", 40);
        Optional<SignIns.Admitted> admitted = form.bad() || id == null ? Optional.empty() : signIns.useCode(id, code, request.getRemoteAddr());
        if (admitted.isEmpty()) {
            form.wrong("code", "Deze code klopt niet of is verlopen. Kijk in de nieuwste mail, of vraag een nieuwe link.",
                    "This code is wrong or has expired. Check the newest email, or ask for a new link.");
            return new SentPage(id == null ? Ids.next() : id, form);
        }
        return enter(admitted.get(), request, response);
    }

    @Open("the link is the key; it is used up by pressing the button")
    @GetMapping("/inloggen/{token}")
    Answer landing(@PathVariable String token) {
        return new LandingPage(token, signIns.valid(token));
    }

    @Open("the link is the key")
    @PostMapping("/inloggen/{token}")
    Answer use(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return signIns.use(token, request.getRemoteAddr()).<Answer>map(admitted -> enter(admitted, request, response))
                .orElseGet(() -> new LandingPage(token, false));
    }

    /** With {@code naar}: to sign in again at once, and go on there. */
    @PostMapping("/uitloggen")
    Answer out(Viewer viewer, Form form, HttpServletResponse response) {
        sessions.end(viewer, viewer.session());
        cookie.forget(response);
        if (form.ticked("naar")) {
            return Redirect.to("/inloggen?naar=" + URLEncoder.encode(form.onward("naar"), StandardCharsets.UTF_8));
        }
        return Redirect.to("/").saying("Je bent uitgelogd.", "You have been signed out.");
    }

    private SignInPage page(Form form) {
        return new SignInPage(form, demo.all());
    }

    private Redirect enter(SignIns.Admitted admitted, HttpServletRequest request, HttpServletResponse response) {
        cookie.signIn(admitted.person().id(), "mail", request, response);
        return Redirect.to(offer.before(admitted.onward(), admitted.person().id(), request, response));
    }
}
