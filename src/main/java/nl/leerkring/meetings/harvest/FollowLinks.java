package nl.leerkring.meetings.harvest;

import java.sql.Array;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal links: who has one says what became of her intentions, without signing in. */
@Component
class FollowLinks {

    private static final Key HOUSE = Key.house("whose link to intentions is this");

    private final Database database;
    private final Clock clock;

    FollowLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a valid link opens: her circles, as that person. */
    record Opening(PersonId who, Set<UUID> circles) implements Key {

        @Override
        public UUID person() {
            return who.value();
        }
    }

    /** For a mail that goes now; inside its transaction. */
    String make(JdbcClient sql, UUID person, java.time.Instant now) {
        String token = Tokens.secret();
        sql.sql("insert into meetings.follow_link (token, person, made) values (?, ?, ?)").params(Tokens.hash(token), person, now.atOffset(ZoneOffset.UTC)).update();
        return token;
    }

    /** For ninety days, as long as she has a seat somewhere. */
    Optional<Opening> open(String token) {
        return database.read(HOUSE, sql -> sql.sql("""
                select l.person, array_agg(s.circle) as circles from meetings.follow_link l join circles.members s on s.person = l.person
                join people.person p on p.id = l.person and p.gone is null
                where l.token = :token and l.made > :since group by l.person
                """).param("token", Tokens.hash(token)).param("since", clock.instant().minus(java.time.Duration.ofDays(90)).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Opening(new PersonId(row.getObject("person", UUID.class)), circles(row.getArray("circles")))).optional());
    }

    /** What a link of this person would open; for who answers otherwise than by following it. */
    Optional<Opening> open(UUID person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select s.person, array_agg(s.circle) as circles from circles.members s join circles.circle c on c.id = s.circle and c.archived is null
                where s.person = ? group by s.person
                """).param(person).query((row, n) -> new Opening(new PersonId(row.getObject("person", UUID.class)), circles(row.getArray("circles")))).optional());
    }

    private static Set<UUID> circles(Array array) throws java.sql.SQLException {
        return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toSet());
    }
}
