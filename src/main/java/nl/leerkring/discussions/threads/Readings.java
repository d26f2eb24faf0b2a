package nl.leerkring.discussions.threads;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.discussions.Thread;
import nl.leerkring.notices.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far somebody has read, and what she wants to hear. */
@Component
class Readings {

    private final Database database;
    private final Notices notices;
    private final Clock clock;

    Readings(Database database, Notices notices, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.clock = clock;
    }

    /** Only forward: two windows of one person do not take it back. When all was read, what waits on screen about it is too. */
    void read(Seat seat, Thread thread, int until) {
        database.change(seat, sql -> {
            sql.sql("""
                    insert into discussions.reading as r (thread, person, circle, until, at) values (:thread, :me, :circle, :until, :now)
                    on conflict (thread, person) do update set until = excluded.until, at = excluded.at where r.until < excluded.until
                    """).param("thread", thread.id().value()).param("me", seat.person()).param("circle", seat.circle().value())
                    .param("until", Math.min(until, thread.last())).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
            if (until >= thread.last()) {
                notices.seen(seat, thread.href());
            }
        });
    }

    /** @param stand nothing: as who never said anything */
    void stand(Seat seat, Thread thread, Thread.@Nullable Stand stand) {
        database.change(seat, sql -> {
            sql.sql("delete from discussions.following where thread = ? and person = ?").params(thread.id().value(), seat.person()).update();
            if (stand != null) {
                sql.sql("insert into discussions.following (thread, person, circle, stand, made) values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(thread.id().value(), seat.person(), seat.circle().value(), stand.code(), clock.instant().atOffset(ZoneOffset.UTC)).update();
            }
        });
    }
}
