package nl.leerkring.identity.oidc;

import java.util.Map;
import java.util.Set;
import nl.leerkring.identity.oidc.Crossings.Crossing;
import nl.leerkring.identity.oidc.NotAdmitted.Reason;
import nl.leerkring.people.Person;
import nl.leerkring.web.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who comes back from an issuer: Spring Security exchanges the code and checks the tokens, {@link Accounts} says who it is here. */
@Component
class Arrivals {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);
    /** RFC 6749, 5.2: what the issuer says when our settings there and here disagree. */
    private static final Set<String> NOT_CONNECTED = Set.of("invalid_client", "unauthorized_client", "invalid_scope", "invalid_request", "unsupported_response_type");

    private final Connections connections;
    private final Accounts accounts;

    Arrivals(Connections connections, Accounts accounts) {
        this.connections = connections;
        this.accounts = accounts;
    }

    /** @param mail as the issuer knows it now */
    record Arrived(Person person, String mail) {

        /** It changed there; here it stays what it was, because our mail and links go to it. */
        boolean otherMail() {
            return !mail.equalsIgnoreCase(person.email());
        }
    }

    /** @throws NotAdmitted with the reason */
    Arrived receive(Issuer issuer, Crossing crossing, Form answer, String origin) {
        // RFC 9207: an answer that names another issuer is not for this one
        if (!answer.value("iss").isEmpty() && !answer.value("iss").equals(issuer.address())) {
            throw refused(issuer, Reason.NOT_RIGHT, "another issuer");
        }
        if (!answer.value("error").isEmpty()) {
            throw refused(issuer, NOT_CONNECTED.contains(answer.value("error")) ? Reason.NOT_CONNECTED : Reason.STOPPED, "an error came back");
        }
        if (answer.value("code").isEmpty()) {
            throw refused(issuer, Reason.NOT_RIGHT, "no code");
        }
        OidcUser user = exchange(issuer, crossing, answer);
        Person person = accounts.admit(issuer, new Accounts.Told(user.getSubject(), user.getEmail(), user.getEmailVerified()), origin);
        return new Arrived(person, user.getEmail());
    }

    private OidcUser exchange(Issuer issuer, Crossing crossing, Form answer) {
        try {
            Connections.Connection connection = connections.of(issuer);
            OAuth2AuthorizationExchange exchange = exchange(connection, crossing, answer);
            return (OidcUser) connection.provider().authenticate(new OAuth2LoginAuthenticationToken(connection.registration(), exchange)).getPrincipal();
        } catch (Trouble trouble) {
            throw refused(issuer, Reason.SILENT, "no description");
        } catch (AuthenticationException failed) {
            String code = failed instanceof OAuth2AuthenticationException known ? known.getError().getErrorCode() : failed.getClass().getSimpleName();
            throw refused(issuer, reason(code, failed), code);
        } catch (IllegalArgumentException odd) {
            throw refused(issuer, Reason.NOT_RIGHT, "an odd answer"); // the library asserts what it takes for granted
        }
    }

    /** The request as it left, from what was kept of it. */
    private static OAuth2AuthorizationExchange exchange(Connections.Connection connection, Crossing crossing, Form answer) {
        var registration = connection.registration();
        OAuth2AuthorizationRequest asked = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(registration.getProviderDetails().getAuthorizationUri()).clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri()).scopes(registration.getScopes()).state(answer.value("state"))
                .attributes(Map.of(OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId(), OidcParameterNames.NONCE, crossing.nonce(),
                        PkceParameterNames.CODE_VERIFIER, crossing.verifier())).build();
        return new OAuth2AuthorizationExchange(asked, OAuth2AuthorizationResponse.success(answer.value("code"))
                .redirectUri(registration.getRedirectUri()).state(answer.value("state")).build());
    }

    private static Reason reason(String code, Throwable failed) {
        return NOT_CONNECTED.contains(code) ? Reason.NOT_CONNECTED : code.equals("invalid_grant") ? Reason.EXPIRED
                : Outgoing.silent(failed) ? Reason.SILENT : Reason.NOT_RIGHT;
    }

    /** The code of the error only: what an issuer writes beside it may hold a token. */
    private static NotAdmitted refused(Issuer issuer, Reason reason, String code) {
        log.warn("Nobody came in by {}: {} ({})", issuer, reason.code(), code);
        return new NotAdmitted(reason);
    }
}
