package nl.leerkring.notices;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Coded;
import org.springframework.stereotype.Component;

/** Links that turn one topic off for one person, without signing in (RFC 8058); signed, so nobody can do it for somebody else. */
@Component
public class Unsubscribing {

    private static final Key HOUSE = Key.house("the secret of links that unsubscribe");

    private final Database database;
    private volatile byte @org.jspecify.annotations.Nullable [] secret;

    Unsubscribing(Database database) {
        this.database = database;
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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(what.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            known = database.write(HOUSE, sql -> {
                sql.sql("insert into notices.secret (value) values (?) on conflict do nothing").param(fresh).update();
                return sql.sql("select value from notices.secret").query(byte[].class).single();
            });
            secret = known;
        }
        return known;
    }
}
