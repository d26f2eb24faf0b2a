package nl.leerkring.identity.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import org.springframework.stereotype.Component;

/** People on their way to an issuer and back. In the database, so that they may come back to another node. */
@Component
class Crossings {

    static final Duration VALID = Duration.ofMinutes(10);
    private static final Key HOUSE = Key.house("signing in at an organisation");

    private final Database database;
    private final Clock clock;

    Crossings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Crossing(UUID issuer, String nonce, String verifier, String onward) {
    }

    void begin(String state, String browser, Crossing crossing) {
        database.change(HOUSE, sql -> sql.sql("""
                insert into identity.crossing (state, browser, issuer, nonce, verifier, onward, ends)
                values (:state, :browser, :issuer, :nonce, :verifier, :onward, :ends)
                """).param("state", Tokens.hash(state)).param("browser", Tokens.hash(browser)).param("issuer", crossing.issuer())
                .param("nonce", crossing.nonce()).param("verifier", crossing.verifier()).param("onward", crossing.onward())
                .param("ends", now().plus(VALID)).update());
    }

    /** Once, by the browser that began it, from the issuer it went to; another's attempt uses nothing up. */
    Optional<Crossing> finish(String state, String browser, UUID issuer) {
        return database.write(HOUSE, sql -> sql.sql("""
                delete from identity.crossing where state = :state and browser = :browser and issuer = :issuer and ends > :now
                returning issuer, nonce, verifier, onward
                """).param("state", Tokens.hash(state)).param("browser", Tokens.hash(browser)).param("issuer", issuer).param("now", now())
                .query(Crossing.class).optional());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
