package nl.leerkring.facilitation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells somebody that it is her turn, and rings where she chose that: when a step comes in which one person acts. When all act, all see it; and who came
 * in on another day is not rung. What the round is about is not told.
 */
@Component
class Turns {

    private static final Duration NEWS = Duration.ofMinutes(10);
    private static final Text TURN = Text.of("Jij bent aan de beurt", "It is your turn");
    private static final Text WHY = Text.of("Je doet mee in deze ronde.", "You take part in this round.");

    private final Notices notices;
    private final Clock clock;

    Turns(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Within the transaction in which the run went on. */
    void came(JdbcClient sql, RunSeat by, Stand before, Stand now) {
        boolean fresh = now.phase() == Phase.STEP && (before.phase() != Phase.STEP || before.step() != now.step());
        if (!fresh || by.run().step(now.step()).who() != Actor.BRINGER) {
            return;
        }
        sql.sql("select person from facilitation.presence where run = :run and role = 'bringer' and person is not null and person is distinct from :me and seen >= :morning")
                .param("run", by.run().id().value()).param("me", by.person())
                .param("morning", Dates.dayOf(clock.instant()).atStartOfDay(Dates.AMSTERDAM).toInstant().atOffset(ZoneOffset.UTC)).query(java.util.UUID.class).list()
                .forEach(person -> notices.tellNow(by, new Notices.Word(Topic.MEETINGS, TURN, WHY, "/ronde/" + by.run().id()), person, by.run().circle(), NEWS));
    }
}
