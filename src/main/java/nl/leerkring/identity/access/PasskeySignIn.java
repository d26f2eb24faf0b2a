package nl.leerkring.identity.access;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Who comes in with a passkey gets a session of ours; Spring Security's own is not used. */
final class PasskeySignIn implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    private final SessionCookie cookie;
    private final ApplicationEventPublisher events;

    PasskeySignIn(SessionCookie cookie, ApplicationEventPublisher events) {
        this.cookie = cookie;
        this.events = events;
    }

    @Override
    public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
        filter.setSecurityContextRepository(new NullSecurityContextRepository());
        filter.setAuthenticationSuccessHandler((request, response, authentication) -> {
            PublicKeyCredentialUserEntity user = (PublicKeyCredentialUserEntity) authentication.getPrincipal();
            ByteBuffer id = ByteBuffer.wrap(user.getId().getBytes());
            cookie.signIn(new PersonId(new UUID(id.getLong(), id.getLong())), "passkey", request, response);
            response.setContentType("application/json");
            response.getOutputStream().write("{\"authenticated\":true,\"redirectUrl\":\"/\"}".getBytes(StandardCharsets.US_ASCII));
        });
        filter.setAuthenticationFailureHandler((request, response, refused) -> {
            events.publishEvent(new Audited(null, "passkey refused", "", false, request.getRemoteAddr()));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        });
        return filter;
    }
}
