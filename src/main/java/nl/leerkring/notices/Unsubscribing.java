package nl.leerkring.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.web.Coded;
import org.springframework.stereotype.Component;

/** Links that turn one topic off for one person, without signing in (RFC 8058); signed, so nobody can do it for somebody else. */
@Component
public class Unsubscribing {

    private final Secret secret;

    Unsubscribing(Secret secret) {
        this.secret = secret;
    }

    /** Whose, and of what. */
    public record Wish(UUID person, Topic topic) {
    }

    String path(UUID person, Topic topic) {
        String what = person + "." + topic.code();
        return "/meldingen/afmelden/" + what + "." + signature(what);
    }

    /** What the last part of such an address asks for; nothing if the signature is not ours. */
    public Optional<Wish> read(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != 3 || !MessageDigest.isEqual(signature(parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
                parts[2].getBytes(StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        return Optional.of(new Wish(UUID.fromString(parts[0]), Coded.of(Topic.class, parts[1])));
    }

    private String signature(String what) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.signature(what));
    }
}
