package nl.leerkring.news.bringing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Opening;
import org.springframework.stereotype.Component;

/** Personal links: who has one tells what is new for one day, as one person, without signing in. */
@Component
class TellLinks {

    private static final Key HOUSE = Key.house("whose link to a news round is this");

    private final Database database;
    private final Clock clock;

    TellLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    String make(Key by, UUID circle, MeetingId meeting, UUID person) {
        String token = Tokens.secret();
        database.change(by, sql -> sql.sql("insert into news.link (token, circle, meeting, person, made) values (?, ?, ?, ?, ?)")
                .params(Tokens.hash(token), circle, meeting.value(), person, clock.instant().atOffset(ZoneOffset.UTC)).update());
        return token;
    }

    /** What a link of this person for this day would open; for who answers otherwise than by following it. */
    Optional<Opening> open(UUID person, UUID meeting) {
        return database.read(HOUSE, sql -> sql.sql("""
                select m.id as meeting, m.circle, s.person from meetings.meeting m
                join circles.members s on s.circle = m.circle and s.person = ? and s.role in ('coordinator', 'facilitator', 'participant')
                join circles.circle c on c.id = m.circle and c.archived is null where m.id = ?
                """).params(person, meeting).query(Opening::of).optional());
    }

    /** As long as that person has her seat. */
    Optional<Opening> open(String token) {
        return database.read(HOUSE, sql -> sql.sql("""
                select l.meeting, l.circle, l.person from news.link l
                join circles.members s on s.circle = l.circle and s.person = l.person and s.role in ('coordinator', 'facilitator', 'participant')
                join circles.circle c on c.id = l.circle and c.archived is null where l.token = ?
                """).param(Tokens.hash(token)).query(Opening::of).optional());
    }
}
