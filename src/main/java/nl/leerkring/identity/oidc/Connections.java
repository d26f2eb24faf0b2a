package nl.leerkring.identity.oidc;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.RestTemplate;

/** What issuers say of themselves, fetched when somebody needs it; and Spring Security's part in the protocol, set up for each. */
@Component
class Connections {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final List<String> ADDRESSES = List.of("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint");
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {
    };

    private final Outgoing outgoing;
    private final Clock clock;
    private final String base;
    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();

    Connections(Outgoing outgoing, Clock clock, @Value("${leerkring.base-url}") String base) {
        this.outgoing = outgoing;
        this.clock = clock;
        this.base = base.replaceAll("/+$", "");
    }

    /** @param provider exchanges the code and checks the tokens, the state and the nonce */
    record Connection(ClientRegistration registration, AuthenticationProvider provider) {
    }

    private record Remembered(int version, Instant until, Connection connection) {
    }

    /** Where the issuer sends people back to; it has to know this address beforehand. */
    String back(Issuer issuer) {
        return base + issuer.href() + "/terug";
    }

    /** @throws Trouble when the issuer does not answer as it should */
    Connection of(Issuer issuer) {
        Remembered known = remembered.get(issuer.id());
        if (known != null && known.version() == issuer.version() && clock.instant().isBefore(known.until())) {
            return known.connection();
        }
        Connection fresh = connect(issuer);
        remembered.put(issuer.id(), new Remembered(issuer.version(), clock.instant().plus(REMEMBERED), fresh));
        return fresh;
    }

    /** Asks the issuer for its description and its keys. @throws Trouble */
    void probe(Issuer issuer) {
        Map<String, Object> described = described(issuer);
        connection(issuer, described);
        Object keys = fetch(outgoing.template(), Objects.toString(described.get("jwks_uri"))).get("keys");
        if (!(keys instanceof Collection<?> some) || some.isEmpty()) {
            throw Trouble.noKeys();
        }
    }

    private Connection connect(Issuer issuer) {
        return connection(issuer, described(issuer));
    }

    private Map<String, Object> described(Issuer issuer) {
        String address = issuer.address().replaceAll("/+$", "") + DESCRIPTION;
        Map<String, Object> described = fetch(outgoing.template(), address);
        if (!issuer.address().equals(described.get("issuer"))) {
            throw described.get("issuer") == null ? Trouble.odd(address) : Trouble.otherName(issuer.address(), Objects.toString(described.get("issuer")));
        }
        ADDRESSES.stream().map(described::get).filter(Objects::nonNull).map(Object::toString).forEach(this::check);
        return described;
    }

    private URI check(String address) {
        try {
            URI uri = URI.create(address);
            if (outgoing.allowed(uri)) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // told below, in the same words
        }
        throw Trouble.notAllowed(address);
    }

    private Map<String, Object> fetch(RestTemplate template, String address) {
        URI uri = check(address);
        try {
            Map<String, Object> answer = template.exchange(uri, HttpMethod.GET, null, JSON).getBody();
            if (answer == null) {
                throw Trouble.odd(address);
            }
            return answer;
        } catch (RestClientResponseException refused) {
            throw Trouble.status(address, refused.getStatusCode().value());
        } catch (RestClientException failed) {
            throw Outgoing.tooLong(failed) || !Outgoing.silent(failed) ? Trouble.odd(address)
                    : Outgoing.certificate(failed) ? Trouble.certificate(uri.getHost()) : Trouble.silent(uri.getHost());
        }
    }

    private Connection connection(Issuer issuer, Map<String, Object> described) {
        ClientRegistration registration;
        try {
            ClientRegistration.Builder builder = ClientRegistrations.fromOidcConfiguration(described).registrationId(issuer.id().toString())
                    .clientId(issuer.client().isEmpty() ? "?" : issuer.client()).clientSecret(issuer.secret()).clientName(issuer.name())
                    .scope(issuer.scopeNames()).redirectUri(back(issuer));
            registration = (issuer.secret().isEmpty() ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE) : builder).build();
        } catch (RuntimeException odd) {
            throw Trouble.odd(issuer.address());
        }
        RestTemplate template = outgoing.template();
        DefaultOAuth2UserService details = new DefaultOAuth2UserService();
        RestTemplate asking = outgoing.template();
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        details.setRestOperations(asking);
        OidcUserService users = new OidcUserService();
        users.setOauth2UserService(details);
        OidcAuthorizationCodeAuthenticationProvider provider = new OidcAuthorizationCodeAuthenticationProvider(tokens(), users);
        JwtDecoder decoder = decoder(registration, described, template);
        provider.setJwtDecoderFactory(same -> decoder);
        return new Connection(registration, provider);
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        RestTemplate template = outgoing.template();
        template.setMessageConverters(List.of(new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
        client.setRestClient(RestClient.builder(template).defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
        return client;
    }

    private static JwtDecoder decoder(ClientRegistration registration, Map<String, Object> described, RestTemplate template) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(template).jwsAlgorithms(all -> all.addAll(algorithms(described.get("id_token_signing_alg_values_supported")))).build();
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(new JwtTimestampValidator(), new OidcIdTokenValidator(registration))));
        return decoder;
    }

    /** Signatures with a public key only: never none, and never with the client's secret. */
    private static Set<SignatureAlgorithm> algorithms(@Nullable Object supported) {
        Set<SignatureAlgorithm> all = EnumSet.of(SignatureAlgorithm.RS256);
        if (supported instanceof Collection<?> names) {
            names.stream().flatMap(name -> Stream.ofNullable(SignatureAlgorithm.from(Objects.toString(name)))).forEach(all::add);
        }
        return all;
    }
}
