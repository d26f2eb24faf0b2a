package nl.leerkring.discussions.threads;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.discussions.Audience;
import nl.leerkring.discussions.Thread;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a conversation came to: summed up by somebody, and answered by one of its messages. */
@Component
class Summaries {

    private final Database database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Summaries(Database database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** @return false when it was changed meanwhile; then nothing happens */
    boolean sum(Seat by, Thread thread, int version, String text) {
        return database.write(by, sql -> {
            boolean mine = sql.sql("""
                    update discussions.thread set summary = ?, summary_version = summary_version + 1, summed = ?, summed_by = ? where id = ? and summary_version = ?
                    """).params(text, clock.instant().atOffset(ZoneOffset.UTC), by.person(), thread.id().value(), version).update() == 1;
            if (mine && !text.isEmpty()) {
                happened(by, thread, Text.of("vatte het gesprek ‘" + thread.name().nl() + "’ samen", "summed up the conversation ‘" + thread.name().en() + "’"));
            }
            return mine;
        });
    }

    /** @param number of the message that answers it; nothing: none does */
    void answer(Seat by, Thread thread, @Nullable Integer number) {
        database.change(by, sql -> {
            boolean changed = sql.sql("""
                    update discussions.thread t set answer = :number::int, answered = :now, answered_by = :by where id = :id and answer is distinct from :number::int
                           and (:number::int is null or exists (select 1 from discussions.message m where m.thread = t.id and m.number = :number::int and m.deleted is null and m.hidden is null))
                    """).param("number", number, Types.INTEGER).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by.person())
                    .param("id", thread.id().value()).update() == 1;
            if (changed && number != null) {
                happened(by, thread, Text.of("vond het antwoord in het gesprek ‘" + thread.name().nl() + "’", "found the answer in the conversation ‘" + thread.name().en() + "’"));
            }
        });
    }

    private void happened(Seat by, Thread thread, Text text) {
        events.publishEvent(new Happened(by.circle().value(), by, "thread", text, thread.href(), thread.audience() == Audience.CIRCLE));
    }
}
