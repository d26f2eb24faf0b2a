package nl.leerkring.web.render;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.leerkring.web.Language;
import nl.leerkring.web.Place;
import nl.leerkring.web.Ui;
import nl.leerkring.web.Visitor;
import nl.leerkring.web.assets.Assets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Ui} of a request from what higher modules put on it. */
@Component
public final class Screens {

    private static final String LANGUAGE_COOKIE = "taal";
    private static final String THEME_COOKIE = "thema";

    private final Assets assets;
    private final Flash flash;
    private final Clock clock;
    private final boolean demo;

    Screens(Assets assets, Flash flash, Clock clock, @Value("${leerkring.demo:false}") boolean demo) {
        this.assets = assets;
        this.flash = flash;
        this.clock = clock;
        this.demo = demo;
    }

    Ui of(HttpServletRequest request, HttpServletResponse response) {
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Ui(new Ui.Screen(language(request), visitor(request), (Place) request.getAttribute(Place.class.getName()),
                request.getRequestURI(), csrf == null ? "" : csrf.getToken(), assets.address(), demo,
                flash.take(request, response), theme(request), clock.instant()));
    }

    public static void put(HttpServletRequest request, Visitor visitor) {
        request.setAttribute(Visitor.class.getName(), visitor);
    }

    public static void put(HttpServletRequest request, Place place) {
        request.setAttribute(Place.class.getName(), place);
    }

    private static @Nullable Visitor visitor(HttpServletRequest request) {
        return (Visitor) request.getAttribute(Visitor.class.getName());
    }

    /** By person, then by the choice made in this browser, then by what the browser asks for. */
    public static Language language(HttpServletRequest request) {
        Visitor visitor = visitor(request);
        if (visitor != null) {
            return visitor.language();
        }
        Cookie chosen = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return Language.of(chosen != null ? chosen.getValue() : request.getHeader("Accept-Language"));
    }

    private static Visitor.Theme theme(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, THEME_COOKIE);
        return Visitor.Theme.of(chosen == null ? null : chosen.getValue());
    }
}
