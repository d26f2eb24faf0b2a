package nl.leerkring.activity.journal;

import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Happened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what is announced, in the transaction of whoever announces it: no deed without its line, no line without its deed. */
@Component
class Journal {

    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    @EventListener
    void write(Happened happened) {
        database.change(Key.house("journal"), sql -> sql.sql("""
                insert into activity.happening (id, circle, actor, kind, nl, en, href, for_all)
                values (:id, :circle, :actor, :kind, :nl, :en, :href, :all)
                """).param("id", Ids.next()).param("circle", happened.circle()).param("actor", happened.by().person())
                .param("kind", happened.kind()).param("nl", happened.text().nl()).param("en", happened.text().en())
                .param("href", happened.href()).param("all", happened.forAll()).update());
    }

    @EventListener
    void write(Audited audited) {
        database.change(Key.house("audit"), sql -> sql.sql("""
                insert into activity.audit (id, actor, action, object, succeeded, origin)
                values (:id, :actor, :action, :object, :succeeded, :origin)
                """).param("id", Ids.next()).param("actor", audited.actor()).param("action", audited.action())
                .param("object", audited.object()).param("succeeded", audited.succeeded())
                .param("origin", audited.origin()).update());
    }
}
