package nl.leerkring.identity.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.leerkring.identity.access.Attempts;
import nl.leerkring.identity.access.SessionCookie;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.identity.oidc.Arrivals.Arrived;
import nl.leerkring.identity.oidc.Crossings.Crossing;
import nl.leerkring.identity.oidc.NotAdmitted.Reason;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.WebUtils;

/** To the sign-in of an organisation, and back (OpenID Connect, authorisation code with PKCE). */
@Controller
class OidcController {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_NETWORK = 200; // a municipality is one network, and its people come at once

    private final Issuers issuers;
    private final Connections connections;
    private final Crossings crossings;
    private final Arrivals arrivals;
    private final Attempts attempts;
    private final SessionCookie cookie;
    private final ApplicationEventPublisher events;
    private final boolean tls;

    OidcController(Issuers issuers, Connections connections, Crossings crossings, Arrivals arrivals, Attempts attempts, SessionCookie cookie,
            ApplicationEventPublisher events, @Value("${leerkring.base-url}") String base) {
        this.issuers = issuers;
        this.connections = connections;
        this.crossings = crossings;
        this.arrivals = arrivals;
        this.attempts = attempts;
        this.cookie = cookie;
        this.events = events;
        this.tls = base.startsWith("https:");
    }

    @Open("it is a way in")
    @GetMapping("/inloggen/oidc/{issuer}")
    Redirect leave(@PathVariable("issuer") UUID id, Form form, HttpServletRequest request, HttpServletResponse response) {
        Issuer issuer = open(id);
        String onward = form.onward("naar");
        if (Viewers.of(request).isPresent()) {
            return Redirect.to(onward);
        }
        if (!attempts.allow("oidc network " + request.getRemoteAddr(), PER_NETWORK, WINDOW)) {
            return failed(issuer, Reason.TOO_OFTEN, onward, request);
        }
        OAuth2AuthorizationRequest asked;
        try {
            asked = ask(connections.of(issuer), request);
        } catch (Trouble trouble) {
            return failed(issuer, Reason.SILENT, onward, request);
        }
        Cookie known = WebUtils.getCookie(request, browserCookie());
        String browser = known != null && known.getValue().length() == 43 ? known.getValue() : Tokens.secret();
        crossings.begin(asked.getState(), browser, new Crossing(id, attribute(asked, OidcParameterNames.NONCE),
                attribute(asked, PkceParameterNames.CODE_VERIFIER), onward));
        response.addHeader("Set-Cookie", ResponseCookie.from(browserCookie(), browser).path("/").httpOnly(true).sameSite("Lax")
                .secure(tls).maxAge(Crossings.VALID).build().toString());
        return Redirect.to(asked.getAuthorizationRequestUri());
    }

    @Open("it is a way in; the state and a cookie tell whose")
    @GetMapping("/inloggen/oidc/{issuer}/terug")
    Redirect back(@PathVariable("issuer") UUID id, Form form, HttpServletRequest request, HttpServletResponse response) {
        Issuer issuer = open(id);
        Cookie browser = WebUtils.getCookie(request, browserCookie());
        String onward = "/";
        try {
            Crossing crossing = crossings.finish(form.value("state"), browser == null ? "" : browser.getValue(), id)
                    .orElseThrow(() -> new NotAdmitted(Reason.EXPIRED));
            onward = crossing.onward();
            Arrived arrived = arrivals.receive(issuer, crossing, form, request.getRemoteAddr());
            cookie.signIn(arrived.person().id(), "oidc", request, response);
            return welcome(arrived, Redirect.to(onward));
        } catch (NotAdmitted refused) {
            return failed(issuer, refused.reason(), onward, request);
        }
    }

    @Open("it says why somebody did not come in, without a word of whom")
    @GetMapping("/inloggen/oidc/mislukt")
    FailedPage why(Form form) {
        Reason reason = form.choice("reden", Reason.class);
        UUID id = form.id("bij");
        if (reason == null) {
            throw new Missing();
        }
        return new FailedPage(reason, id == null ? null : issuers.find(id).filter(Issuer::open).orElse(null), form.onward("naar"));
    }

    private static Redirect welcome(Arrived arrived, Redirect onward) {
        return arrived.otherMail() ? onward.saying(
                "Bij je organisatie heb je nu " + arrived.mail() + ". Onze mail gaat nog naar " + arrived.person().email() + ".",
                "At your organisation you now have " + arrived.mail() + ". Our emails still go to " + arrived.person().email() + ".") : onward;
    }

    private Issuer open(UUID id) {
        return issuers.find(id).filter(Issuer::open).orElseThrow(Missing::new);
    }

    private static OAuth2AuthorizationRequest ask(Connections.Connection connection, HttpServletRequest request) {
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> connection.registration());
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver.resolve(request, connection.registration().getRegistrationId());
    }

    private static String attribute(OAuth2AuthorizationRequest asked, String name) {
        return asked.<String>getAttribute(name);
    }

    /** To a page of its own, so that its address holds no code and loading it again tries nothing. */
    private Redirect failed(Issuer issuer, Reason reason, String onward, HttpServletRequest request) {
        events.publishEvent(new Audited(null, "sign-in refused", "oidc " + issuer.name() + ": " + reason.code(), false, request.getRemoteAddr()));
        return Redirect.to("/inloggen/oidc/mislukt?reden=" + reason.code() + "&bij=" + issuer.id()
                + (onward.equals("/") ? "" : "&naar=" + URLEncoder.encode(onward, StandardCharsets.UTF_8)));
    }

    private String browserCookie() {
        return tls ? "__Host-onderweg" : "onderweg";
    }
}
