package nl.leerkring.knowledge;

import java.util.Map;
import nl.leerkring.circles.SeatPassedOn;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation knows goes along when it turns out to be another; what somebody takes the lead of goes to who takes over her seat. */
@Component
class Moves {

    private static final Map<String, String> MERGED = Map.of("knowledge.employer", "circle", "knowledge.consent", "card", "knowledge.variant", "card");

    private final Database database;

    Moves(Database database) {
        this.database = database;
    }

    @EventListener
    void merged(OrganisationsMerged merged) {
        database.change(Key.house("organisations were merged"), sql -> {
            move(sql, merged, "update knowledge.card set organisation = :into where organisation = :from");
            move(sql, merged, "update knowledge.standing set organisation = :into where organisation = :from");
            // once for each circle or card: where the other is there as well, that one stays
            MERGED.forEach((table, of) -> move(sql, merged, "update %1$s t set organisation = :into where organisation = :from and not exists (select 1 from %1$s x where x.%2$s = t.%2$s and x.organisation = :into)".formatted(table, of)));
        });
    }

    private static void move(JdbcClient sql, OrganisationsMerged merged, String statement) {
        sql.sql(statement).param("from", merged.from().value()).param("into", merged.into().value()).update();
    }

    @EventListener
    void passedOn(SeatPassedOn passed) {
        database.change(passed.by(), sql -> sql.sql("update knowledge.card set owner = :to where owner = :from and circle = :circle")
                .param("to", passed.to().value()).param("from", passed.from().value()).param("circle", passed.circle().value()).update());
    }
}
