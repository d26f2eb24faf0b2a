package nl.leerkring.circles.settings;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.database.Database;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept how a circle is set. The address stays when the name changes: it stands in mails. */
@Component
class Settings {

    private final Database database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settings(Database database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    Setting of(Coordinator by) {
        return database.read(by, sql -> sql.sql("""
                select name, aim, subject, partners, starts, ends, visibility, accent, agreements, version from circles.circle where id = ?
                """).param(by.circle().value()).query(Setting.class).single());
    }

    /** @return false: somebody else changed it since the page was opened, and nothing was saved */
    boolean save(Coordinator by, Setting setting) {
        return database.write(by, sql -> {
            int saved = sql.sql("""
                    update circles.circle set name = :name, aim = :aim, subject = :subject, partners = :partners, starts = :starts, ends = :ends,
                        visibility = :visibility, accent = :accent, version = version + 1, agreements = :agreements,
                        agreements_version = agreements_version + case when agreements = :agreements then 0 else 1 end
                    where id = :id and version = :version
                    """).param("name", setting.name()).param("aim", setting.aim()).param("subject", setting.subject()).param("partners", setting.partners())
                    .param("starts", setting.starts()).param("ends", setting.ends()).param("visibility", setting.visibility())
                    .param("accent", setting.accent()).param("agreements", setting.agreements()).param("id", by.circle().value())
                    .param("version", setting.version()).update();
            if (saved == 1) {
                events.publishEvent(new Happened(by.circle().value(), by, "circle", Text.of("wijzigde de instellingen van de kring", "changed the circle’s settings"),
                        by.href() + "/instellingen", false));
                events.publishEvent(new Audited(by.person(), "circle settings", by.seat().slug(), true, by.seat().viewer().origin()));
                agree(sql, by, setting.agreements());
            }
            return saved == 1;
        });
    }

    /** A new text is kept beside the old ones; who wrote it agrees with it, everybody else is asked. */
    private void agree(JdbcClient sql, Coordinator by, String agreements) {
        boolean fresh = sql.sql("""
                insert into circles.agreement (circle, version, text, made, made_by)
                select id, agreements_version, agreements, :now, :by from circles.circle where id = :id on conflict do nothing
                """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by.person()).param("id", by.circle().value()).update() == 1;
        if (fresh && !agreements.isEmpty()) {
            sql.sql("""
                    update circles.seat s set agreed = c.agreements_version, agreed_at = :now
                    from circles.circle c where c.id = s.circle and s.id = :seat
                    """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("seat", by.seat().id()).update();
            events.publishEvent(new Happened(by.circle().value(), by, "circle", Text.of("schreef nieuwe afspraken", "wrote new agreements"),
                    by.href() + "/afspraken", true));
        }
    }
}
