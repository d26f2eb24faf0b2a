package nl.leerkring.notices.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who we are to a push service (RFC 8292): a key of our own, made once, and a word signed with it for each service. */
@Component
public class Vapid {

    private static final Key HOUSE = Key.house("the key that signs what is pushed");
    private static final Duration VALID = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Database database;
    private final String base;
    private volatile @Nullable Own own;

    Vapid(Database database, @Value("${leerkring.base-url}") String base) {
        this.database = database;
        this.base = base;
    }

    private record Own(byte[] secret, byte[] point) {
    }

    /** What a browser asks for, to take messages of ours alone. */
    public String key() {
        return BASE64.encodeToString(own().point());
    }

    /** For the header. */
    String authorization(URI endpoint, Instant now) {
        String origin = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        String words = part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "." + part("{\"aud\":\"" + origin + "\",\"exp\":" + now.plus(VALID).getEpochSecond() + ",\"sub\":\"" + base + "\"}");
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(Curve.secret(own().secret()));
            signature.update(words.getBytes(StandardCharsets.US_ASCII));
            return "vapid t=" + words + "." + BASE64.encodeToString(signature.sign()) + ", k=" + key();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private Own own() {
        Own known = own;
        if (known == null) {
            KeyPair fresh = Curve.fresh();
            known = database.write(HOUSE, sql -> {
                sql.sql("insert into notices.push_key (secret, point) values (?, ?) on conflict do nothing")
                        .params(Curve.half(((ECPrivateKey) fresh.getPrivate()).getS()), Curve.point((ECPublicKey) fresh.getPublic())).update();
                return sql.sql("select secret, point from notices.push_key").query((row, n) -> new Own(row.getBytes("secret"), row.getBytes("point"))).single();
            });
            own = known;
        }
        return known;
    }
}
