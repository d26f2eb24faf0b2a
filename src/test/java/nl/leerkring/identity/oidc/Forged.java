package nl.leerkring.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** Somebody between us and an issuer who answers one request for a token with one of her own making. */
final class Forged implements Route {

    private volatile String issuer = "";
    private volatile String token = "";
    private volatile boolean used;

    void next(Organisation at, MockOAuth2Server server, String audience, Object... namesAndValues) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(server.issuerUrl(at.name()).toString()).subject("vervalst").audience(audience)
                .issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(600)));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            claims.claim((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        try {
            SignedJWT signed = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(at.name()).build(), claims.build());
            signed.sign(new RSASSASigner(new RSAKeyGenerator(2048).keyID(at.name()).generate()));
            token = signed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        issuer = at.name();
        used = false;
    }

    boolean used() {
        return used;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return !token.isEmpty() && request.getUrl().encodedPath().equals("/" + issuer + "/token");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        String body = "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + token + "\"}";
        token = "";
        used = true;
        return new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), 200, body, null);
    }
}
