package nl.leerkring.circles.applications;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The moment at which a form was given out, signed, so that a program that sends it at once, or sends an old one again and again, is
 * noticed without asking people to prove that they are people (WCAG 2.2, 3.3.8).
 */
final class FillTime {

    private static final Duration LEAST = Duration.ofSeconds(3);
    private static final Duration MOST = Duration.ofHours(24);

    enum Verdict {
        GOOD, TOO_FAST, TOO_OLD
    }

    private FillTime() {
    }

    static String now(UUID secret, Instant now) {
        String at = String.valueOf(now.toEpochMilli());
        return at + "." + signature(secret, at);
    }

    /** A stamp that is not ours counts as too old: the form is given out anew. */
    static Verdict look(UUID secret, String stamp, Instant now) {
        String[] parts = stamp.split("\\.", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,15}") || !MessageDigest.isEqual(bytes(signature(secret, parts[0])), bytes(parts[1]))) {
            return Verdict.TOO_OLD;
        }
        Duration taken = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts[0])), now);
        return taken.compareTo(LEAST) < 0 ? Verdict.TOO_FAST : taken.compareTo(MOST) > 0 ? Verdict.TOO_OLD : Verdict.GOOD;
    }

    private static String signature(UUID secret, String at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret.toString()), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(at)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
