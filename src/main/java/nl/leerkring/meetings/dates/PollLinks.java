package nl.leerkring.meetings.dates;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.Opening;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Personal links: who has one answers one date poll, for one person, without signing in. */
@Component
class PollLinks {

    private static final Key HOUSE = Key.house("whose link to a date poll is this");

    private final Database database;
    private final Clock clock;

    PollLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new secret for a mail; earlier ones keep working. */
    String make(Key by, Occasion occasion, PersonId person) {
        String token = Tokens.secret();
        database.change(by, sql -> sql.sql("insert into meetings.date_link (token, circle, meeting, person, made) values (?, ?, ?, ?, ?)")
                .params(Tokens.hash(token), occasion.circle(), occasion.id().value(), person.value(), clock.instant().atOffset(ZoneOffset.UTC)).update());
        return token;
    }

    /** Also when the poll is closed, to say so. */
    Optional<Opening> open(String token) {
        return database.read(HOUSE, sql -> sql.sql("""
                select l.meeting, l.circle, l.person from meetings.date_link l
                join circles.members s on s.circle = l.circle and s.person = l.person
                     and s.role in ('coordinator', 'facilitator', 'participant')
                join circles.circle c on c.id = l.circle and c.archived is null
                where l.token = ?
                """).param(Tokens.hash(token)).query(Opening::of).optional());
    }
}
