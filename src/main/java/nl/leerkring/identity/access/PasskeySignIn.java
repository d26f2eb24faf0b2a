package nl.leerkring.identity.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leerkring.people.PersonId;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Who comes in with a passkey gets a session of ours; Spring Security's own is not used. */
final class PasskeySignIn implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    private final SessionCookie cookie;

    PasskeySignIn(SessionCookie cookie) {
        this.cookie = cookie;
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
        return filter;
    }
}
