package nl.leerkring.notices;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.springframework.stereotype.Component;

/** What the program signs with: links that unsubscribe, addresses to answer to. Made once, at the first need. */
@Component
class Secret {

    private static final Key HOUSE = Key.house("the secret that signs links and addresses in mails");

    private final Database database;
    private volatile byte @org.jspecify.annotations.Nullable [] secret;

    Secret(Database database) {
        this.database = database;
    }

    byte[] signature(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
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
