package nl.leerkring.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Function;
import nl.leerkring.identity.Administrator;
import nl.leerkring.identity.PasskeyRule;
import nl.leerkring.identity.SignInFirst;
import nl.leerkring.identity.Viewer;
import nl.leerkring.web.errors.Errors;
import nl.leerkring.web.render.Argument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Spring Security guards what every request has in common; who may do what is said by the keys that controllers take. */
@Configuration(proxyBeanMethods = false)
class AccessSetup {

    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, Sessions sessions, SessionCookie cookie, Errors errors,
            ApplicationEventPublisher events, @Value("${leerkring.base-url}") String base) throws Exception {
        boolean tls = base.startsWith("https:");
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieName(tls ? "__Host-formulier" : "formulier");
        tokens.setCookieCustomizer(each -> each.path("/").secure(tls).sameSite("Lax"));
        http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterAfter(new Doorkeeper(sessions, cookie, errors), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers("/meldingen/afmelden/*") // mail programs post there (RFC 8058); the link is signed
                        .csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .exceptionHandling(wrong -> wrong.accessDeniedHandler((request, response, denied) ->
                        errors.stale(request, response)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        http.webAuthn(passkeys -> passkeys.rpName("Leerkring").rpId(URI.create(base).getHost()).allowedOrigins(base.replaceAll("/+$", ""))
                .disableDefaultRegistrationPage(true).withObjectPostProcessor(new PasskeySignIn(cookie, events)));
        http.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self), geolocation=(self), microphone=()"))
                .cacheControl(cache -> cache.disable()));
        return http.build();
    }

    /** Holds what a passkey needs between its two requests. As the other cookies, and not by what a proxy says of the request. */
    @Bean
    CookieSerializer passkeyCookie(@Value("${leerkring.base-url}") String base) {
        boolean tls = base.startsWith("https:");
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(tls ? "__Host-passkey" : "passkey");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(tls);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    Argument viewerArgument() {
        return argument(Viewer.class, AccessSetup::viewer);
    }

    @Bean
    Argument administratorArgument(PasskeyRule rule) {
        return argument(Administrator.class, request -> Administrator.of(viewer(request), rule));
    }

    private static Viewer viewer(HttpServletRequest request) {
        return Viewers.of(request).orElseThrow(SignInFirst::new);
    }

    private static Argument argument(Class<?> type, Function<HttpServletRequest, Object> of) {
        return new Argument() {
            @Override
            public Class<?> type() {
                return type;
            }

            @Override
            public Object of(HttpServletRequest request) {
                return of.apply(request);
            }
        };
    }
}
