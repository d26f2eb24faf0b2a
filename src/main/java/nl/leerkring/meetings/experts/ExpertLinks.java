package nl.leerkring.meetings.experts;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.ProgrammeItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Personal links: who has one sees the briefing of one item, and hands in what belongs to it. They end by themselves. */
@Component
class ExpertLinks {

    static final Duration AFTER_THE_DAY = Duration.ofDays(14);
    private static final Key HOUSE = Key.house("whose link is this");

    private final Database database;
    private final Clock clock;

    ExpertLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a valid link opens: the circle of that one item, as nobody with an account. */
    record Opening(UUID expert, UUID circle, MeetingId meeting, ProgrammeItemId item) implements Key {

        @Override
        public @Nullable UUID person() {
            return null;
        }

        @Override
        public Set<UUID> circles() {
            return Set.of(circle);
        }
    }

    /** Why a link does not open anything. */
    enum Ended { UNKNOWN, WITHDRAWN, OVER }

    /** @param opening nothing: it ended */
    record Found(@Nullable Opening opening, Ended ended) {
    }

    Found open(String token) {
        record Row(UUID expert, UUID circle, UUID meeting, UUID item, boolean withdrawn, boolean over) {
        }
        Optional<Row> found = database.read(HOUSE, sql -> sql.sql("""
                select e.id as expert, e.circle, i.meeting, i.id as item, e.withdrawn is not null or i.removed is not null as withdrawn,
                       coalesce(m.ends < :then, false) or c.archived is not null as over
                from meetings.expert_link l join meetings.expert e on e.id = l.expert join meetings.programme_item i on i.id = e.item
                join meetings.meeting m on m.id = i.meeting join circles.circle c on c.id = e.circle where l.token = :token
                """).param("then", now().minus(AFTER_THE_DAY)).param("token", Tokens.hash(token)).query(Row.class).optional());
        return found.map(row -> row.withdrawn() ? new Found(null, Ended.WITHDRAWN) : row.over() ? new Found(null, Ended.OVER)
                : new Found(new Opening(row.expert(), row.circle(), new MeetingId(row.meeting()), new ProgrammeItemId(row.item())), Ended.UNKNOWN))
                .orElse(new Found(null, Ended.UNKNOWN));
    }

    /** A new secret for a mail. @param only the earlier ones stop working */
    String make(Key by, Expert expert, boolean only) {
        String token = Tokens.secret();
        database.change(by, sql -> {
            if (only) {
                sql.sql("delete from meetings.expert_link where expert = ?").param(expert.id()).update();
            }
            sql.sql("insert into meetings.expert_link (token, circle, expert, made) values (?, ?, ?, ?)")
                    .params(Tokens.hash(token), expert.circle(), expert.id(), now()).update();
        });
        return token;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
