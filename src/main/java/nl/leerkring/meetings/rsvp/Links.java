package nl.leerkring.meetings.rsvp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Personal links: who has one answers for one meeting, for one person, without signing in, until the meeting has ended. */
@Component
public class Links {

    private static final Key HOUSE = Key.house("whose link is this");

    private final Database database;
    private final Clock clock;

    Links(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a valid link opens: the circle of that one meeting, as that person.
     *
     * @param colleague the link is that of the colleague who comes in the person's place
     */
    public record Opening(MeetingId meeting, UUID circle, PersonId who, boolean colleague) implements Key {

        /** A colleague is nobody here: what he does is not done by who sends him. */
        @Override
        public @Nullable UUID person() {
            return colleague ? null : who.value();
        }

        @Override
        public Set<UUID> circles() {
            return Set.of(circle);
        }
    }

    /** A new secret for a mail; earlier ones for the same meeting keep working. */
    public String make(Key by, Occasion occasion, PersonId person) {
        String token = Tokens.secret();
        database.change(by, sql -> sql.sql("""
                insert into meetings.rsvp_link (token, circle, meeting, person, made)
                values (:token, :circle, :meeting, :person, :now)
                """).param("token", Tokens.hash(token)).param("circle", occasion.circle()).param("meeting", occasion.id().value())
                .param("person", person.value()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update());
        return token;
    }

    /** A cancelled meeting still opens, to say that it is; a meeting without a date too. A link goes with the seat. */
    Optional<Opening> open(String token) {
        return find("""
                select m.id, l.circle, l.person, false as colleague
                from meetings.rsvp_link l join meetings.meeting m on m.id = l.meeting
                     join circles.members s on s.circle = l.circle and s.person = l.person
                     join circles.circle c on c.id = l.circle and c.archived is null
                where l.token = :token and s.role in ('coordinator', 'facilitator', 'participant')
                      and (m.ends is null or m.ends > :now)
                """, token);
    }

    public Optional<Opening> openForColleague(String token) {
        return find("""
                select m.id, r.circle, r.person, true as colleague
                from meetings.rsvp r join meetings.meeting m on m.id = r.meeting
                     join circles.circle c on c.id = r.circle and c.archived is null
                where r.colleague_token = :token and r.choice = 'colleague' and (m.ends is null or m.ends > :now)
                """, token);
    }

    /** What a link of this person for this meeting would open; for who answers otherwise than by following it. */
    public Optional<Opening> open(PersonId person, MeetingId meeting) {
        return database.read(HOUSE, sql -> sql.sql("""
                select m.id, m.circle, s.person, false as colleague from meetings.meeting m
                join circles.members s on s.circle = m.circle and s.person = :person and s.role in ('coordinator', 'facilitator', 'participant')
                join circles.circle c on c.id = m.circle and c.archived is null where m.id = :meeting
                """).param("person", person.value()).param("meeting", meeting.value()).query(Links::opening).optional());
    }

    private Optional<Opening> find(String select, String token) {
        return database.read(HOUSE, sql -> sql.sql(select).param("token", Tokens.hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Links::opening).optional());
    }

    private static Opening opening(ResultSet row, int n) throws SQLException {
        return new Opening(new MeetingId(row.getObject("id", UUID.class)), row.getObject("circle", UUID.class),
                new PersonId(row.getObject("person", UUID.class)), row.getBoolean("colleague"));
    }
}
