package nl.leerkring.knowledge.checkins;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal links: who has one answers what comes back, without signing in. */
@Component
class CheckLinks {

    private static final Key HOUSE = Key.house("whose link to what comes back is this");
    private static final Duration VALID = Duration.ofDays(90);

    private final Database database;
    private final Clock clock;

    CheckLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a valid link opens: her circles, as that person. */
    record Opening(UUID person, Set<UUID> circles) implements Key {
    }

    /** For a mail that goes now; inside its transaction. */
    String make(JdbcClient sql, UUID person, Instant now) {
        String token = Tokens.secret();
        sql.sql("insert into knowledge.check_link (token, person, made) values (?, ?, ?)").params(Tokens.hash(token), person, now.atOffset(ZoneOffset.UTC)).update();
        return token;
    }

    /** For ninety days, as long as she has a seat somewhere. */
    Optional<Opening> open(String token) {
        return database.read(HOUSE, sql -> sql.sql("""
                select l.person, array_agg(s.circle) as circles from knowledge.check_link l join circles.members s on s.person = l.person
                join circles.circle c on c.id = s.circle and c.archived is null
                join people.person p on p.id = l.person and p.gone is null
                where l.token = :token and l.made > :since group by l.person
                """).param("token", Tokens.hash(token)).param("since", clock.instant().minus(VALID).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Opening(row.getObject("person", UUID.class), circles(row.getArray("circles")))).optional());
    }

    /** What a link of this person would open; for who answers otherwise than by following it. */
    Optional<Opening> open(UUID person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select s.person, array_agg(s.circle) as circles from circles.members s join circles.circle c on c.id = s.circle and c.archived is null
                where s.person = ? group by s.person
                """).param(person).query((row, n) -> new Opening(row.getObject("person", UUID.class), circles(row.getArray("circles")))).optional());
    }

    private static Set<UUID> circles(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toSet());
    }
}
