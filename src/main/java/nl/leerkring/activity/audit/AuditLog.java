package nl.leerkring.activity.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.identity.Administrator;
import nl.leerkring.web.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads the audit log, newest first. Ids go up with time, so a day is a range of them. */
@Component
class AuditLog {

    private final Database database;
    private final ApplicationEventPublisher events;

    AuditLog(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    List<Line> page(Administrator by, Wanted wanted, int most) {
        return database.read(by, sql -> sql.sql("""
                select a.id, a.at, a.actor, coalesce(p.name, '') as name, a.action, a.object, o.name as person, a.succeeded, a.origin
                from activity.audit a left join people.person p on p.id = a.actor
                left join people.person o on o.id = substring(a.object from '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}')::uuid
                where a.id >= activity.first_id(:begins) and a.id < least(activity.first_id(:ends), :below)
                    and (:action = '' or a.action = :action) and (:result = '' or a.succeeded = (:result = 'ja'))
                    and (:who = '' or strpos(lower(p.name), lower(:who)) > 0 or p.email = :who::citext)
                    and (:object = '' or strpos(lower(a.object), lower(:object)) > 0 or strpos(lower(o.name), lower(:object)) > 0)
                order by a.id desc limit :most
                """).param("begins", wanted.begins().atOffset(ZoneOffset.UTC)).param("ends", wanted.ends().atOffset(ZoneOffset.UTC))
                .param("below", wanted.below()).param("action", wanted.action()).param("result", wanted.result()).param("who", wanted.who())
                .param("object", wanted.object()).param("most", most).query(AuditLog::line).list());
    }

    List<String> actions(Administrator by) {
        return database.read(by, sql -> sql.sql("select distinct action from activity.audit").query(String.class).list());
    }

    void note(Administrator by, String action, Wanted wanted) {
        events.publishEvent(new Audited(by.person(), action, wanted.noted(), true, by.viewer().origin()));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("actor", UUID.class),
                row.getString("name"), row.getString("action"), row.getString("object"), row.getString("person"), row.getBoolean("succeeded"), row.getString("origin"));
    }
}
