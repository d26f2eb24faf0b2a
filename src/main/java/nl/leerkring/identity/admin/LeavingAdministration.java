package nl.leerkring.identity.admin;

import java.util.List;
import nl.leerkring.database.Database;
import nl.leerkring.identity.Leaving;
import nl.leerkring.identity.Viewer;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** An administrator who has her data deleted; the last one stays. */
@Component
class LeavingAdministration implements Leaving {

    private final Database database;
    private final ApplicationEventPublisher events;

    LeavingAdministration(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<First> first(Viewer viewer) {
        return database.write(viewer, sql -> {
            sql.sql("lock table identity.administrator in share row exclusive mode").update();
            boolean only = sql.sql("select count(*) = 1 and bool_and(person = ?) from identity.administrator").param(viewer.person())
                    .query(Boolean.class).single();
            return only ? List.of(new First(Text.of("Jij bent de enige beheerder. Maak eerst iemand anders beheerder.",
                    "You are the only administrator. Make somebody else administrator first."), "/beheer")) : List.of();
        });
    }

    @Override
    public void leave(Viewer viewer) {
        database.change(viewer, sql -> {
            if (sql.sql("delete from identity.administrator where person = ?").param(viewer.person()).update() == 1) {
                events.publishEvent(new Audited(viewer.person(), "administrator removed", viewer.id().toString(), true, viewer.origin()));
            }
        });
    }
}
