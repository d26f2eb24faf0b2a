package nl.leerkring.news;

import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What an organisation told goes along when it turns out to be another. */
@Component
class OrganisationMoves {

    private final Database database;

    OrganisationMoves(Database database) {
        this.database = database;
    }

    @EventListener
    void merged(OrganisationsMerged merged) {
        database.change(Key.house("organisations were merged"), sql -> sql.sql("update news.item set organisation = :into where organisation = :from")
                .param("from", merged.from().value()).param("into", merged.into().value()).update());
    }
}
