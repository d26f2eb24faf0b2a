package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.OwnCircles;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal links: who has one says what became of her intentions, without signing in. */
@Component
class FollowLinks {

    private static final Key HOUSE = Key.house("whose link to intentions is this");
    private static final Duration VALID = Duration.ofDays(90);

    private final Database database;
    private final Seats seats;
    private final Clock clock;

    FollowLinks(Database database, Seats seats, Clock clock) {
        this.database = database;
        this.seats = seats;
        this.clock = clock;
    }

    /** For a mail that goes now; inside its transaction. */
    String make(JdbcClient sql, UUID person, Instant now) {
        String token = Tokens.secret();
        sql.sql("insert into meetings.follow_link (token, person, made) values (?, ?, ?)").params(Tokens.hash(token), person, now.atOffset(ZoneOffset.UTC)).update();
        return token;
    }

    /** For ninety days, as long as she has a seat in a running circle. */
    Optional<OwnCircles> open(String token) {
        return database.read(HOUSE, sql -> sql.sql("select person from meetings.follow_link where token = ? and made > ?")
                .params(Tokens.hash(token), clock.instant().minus(VALID).atOffset(ZoneOffset.UTC)).query(UUID.class).optional()).flatMap(seats::own);
    }
}
