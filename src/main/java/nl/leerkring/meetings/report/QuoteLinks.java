package nl.leerkring.meetings.report;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Opening;
import org.springframework.stereotype.Component;

/** Personal links: who has one says whether her words may stand in the report of one day, without signing in. */
@Component
class QuoteLinks {

    private static final Key HOUSE = Key.house("whose link to quotes is this");
    private static final Duration OPEN = Duration.ofDays(90);

    private final Database database;
    private final Clock clock;

    QuoteLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    String make(UUID circle, MeetingId meeting, UUID person) {
        String token = Tokens.secret();
        database.change(HOUSE, sql -> sql.sql("insert into meetings.quote_link (token, circle, meeting, person, made) values (?, ?, ?, ?, ?)")
                .params(Tokens.hash(token), circle, meeting.value(), person, clock.instant().atOffset(ZoneOffset.UTC)).update());
        return token;
    }

    /** Also who left the circle since may say no. */
    Optional<Opening> open(String token) {
        return database.read(HOUSE, sql -> sql.sql("""
                select l.meeting, l.circle, l.person from meetings.quote_link l join people.person p on p.id = l.person and p.gone is null
                where l.token = :token and l.made > :since
                """).param("token", Tokens.hash(token)).param("since", clock.instant().minus(OPEN).atOffset(ZoneOffset.UTC))
                .query(Opening::of).optional());
    }
}
