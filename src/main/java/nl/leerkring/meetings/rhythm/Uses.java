package nl.leerkring.meetings.rhythm;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.Opening;
import org.springframework.stereotype.Component;

/** Where people say whether they used what they took home. */
@Component
class Uses {

    static final int LONGEST = 1000;
    /** Days in which one can say it. */
    static final int OPEN = 60;

    private static final Key HOUSE = Key.house("whose link is this, to say what she used");
    private static final String SEATED = """
            select b.meeting, b.circle, b.person from meetings.beat b
            join circles.members s on s.circle = b.circle and s.person = b.person join circles.circle c on c.id = b.circle and c.archived is null
            where b.beat = 'use' and b.sent > :since and
            """;

    private final Database database;
    private final Clock clock;

    Uses(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Opening> open(String token) {
        return database.read(HOUSE, sql -> sql.sql(SEATED + " b.token = :token").param("token", Tokens.hash(token))
                .param("since", since()).query(Opening::of).optional());
    }

    Optional<Opening> open(UUID person, UUID meeting) {
        return database.read(HOUSE, sql -> sql.sql(SEATED + " b.person = :person and b.meeting = :meeting limit 1").param("person", person).param("meeting", meeting)
                .param("since", since()).query(Opening::of).optional());
    }

    Optional<Use> said(Opening own) {
        return database.read(own, sql -> sql.sql("select used from meetings.beat where meeting = ? and person = ? and beat = 'use' and used is not null order by day desc limit 1")
                .params(own.meeting().value(), own.person()).query(String.class).optional()).map(code -> nl.leerkring.web.Coded.of(Use.class, code));
    }

    /** The last answer counts. */
    void say(Opening own, Use used, String words) {
        database.change(own, sql -> sql.sql("update meetings.beat set used = :used, words = :words, answered = :now where meeting = :meeting and person = :me and beat = 'use'")
                .param("used", used.code()).param("words", words.length() > LONGEST ? words.substring(0, LONGEST) : words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("meeting", own.meeting().value()).param("me", own.person()).update());
    }

    private java.time.OffsetDateTime since() {
        return clock.instant().minus(java.time.Duration.ofDays(OPEN)).atOffset(ZoneOffset.UTC);
    }
}
