package nl.leerkring.web.privacy;

import java.util.List;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what the privacy statement says: takes away what is kept long enough. What goes wrong with one table stops no other. */
@Component
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final Key HOUSE = Key.house("retention");

    private final Database database;
    private final ApplicationEventPublisher events;
    private final List<Keeping> all;

    Retention(Database database, ApplicationEventPublisher events, List<Keeping> all) {
        this.database = database;
        this.events = events;
        this.all = List.copyOf(all);
    }

    /** Each statement only takes what is over its term, so twice at once or once more does no harm. */
    void sweep() {
        all.stream().flatMap(keeping -> keeping.kept().stream()).forEach(this::sweep);
    }

    private void sweep(Kept kept) {
        String statement = kept.sql();
        if (statement == null) {
            return;
        }
        try {
            database.change(HOUSE, sql -> {
                int rows = sql.sql(statement).update();
                if (rows > 0) {
                    events.publishEvent(new Audited(null, "retention", kept.table() + " " + rows, true, "program"));
                }
            });
        } catch (RuntimeException failed) {
            log.error("What is kept long enough in {} could not be taken away", kept.table(), failed);
            events.publishEvent(new Audited(null, "retention", kept.table(), false, "program"));
        }
    }
}
