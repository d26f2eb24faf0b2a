package nl.leerkring.meetings;

import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A host that was there twice is there once: its meetings and offers go along. */
@Component
class OrganisationMoves {

    private final Database database;

    OrganisationMoves(Database database) {
        this.database = database;
    }

    @EventListener
    void merged(OrganisationsMerged merged) {
        database.change(Key.house("organisations were merged"), sql -> {
            sql.sql("update meetings.meeting set host = :into where host = :from").param("from", merged.from().value()).param("into", merged.into().value()).update();
            // both offered the same: the offer of the double is withdrawn
            sql.sql("""
                    update meetings.host_offer f set state = 'withdrawn', decided = now() where f.organisation = :from and f.state = 'open'
                        and exists (select 1 from meetings.host_offer x where x.organisation = :into and x.state = 'open' and x.circle = f.circle
                            and coalesce(x.meeting, x.circle) = coalesce(f.meeting, f.circle))
                    """).param("from", merged.from().value()).param("into", merged.into().value()).update();
            sql.sql("update meetings.host_offer set organisation = :into where organisation = :from").param("from", merged.from().value())
                    .param("into", merged.into().value()).update();
        });
    }
}
