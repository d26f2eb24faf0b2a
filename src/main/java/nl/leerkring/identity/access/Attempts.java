package nl.leerkring.identity.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.springframework.stereotype.Component;

/** Rate limits, in the database so that they count over all nodes: a number of times in a fixed window. */
@Component
public class Attempts {

    private final Database database;
    private final Clock clock;

    Attempts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one more and says whether it is still allowed. */
    public boolean allow(String what, int times, Duration window) {
        Instant now = clock.instant();
        Instant since = Instant.ofEpochSecond(now.getEpochSecond() / window.toSeconds() * window.toSeconds());
        int counted = database.write(Key.house("rate limit"), sql -> sql.sql("""
                insert into identity.attempt (what, since, times) values (:what, :since, 1)
                on conflict (what, since) do update set times = identity.attempt.times + 1
                returning times
                """).param("what", what).param("since", Sessions.at(since)).query(Integer.class).single());
        return counted <= times;
    }
}
