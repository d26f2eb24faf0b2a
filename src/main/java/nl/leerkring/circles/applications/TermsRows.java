package nl.leerkring.circles.applications;

import java.time.LocalDate;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What each circle asks of who applies. */
@Component
class TermsRows {

    private final Database database;
    private final ApplicationEventPublisher events;

    TermsRows(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** The key must open the circle. */
    Terms of(Key key, CircleId circle) {
        return database.read(key, sql -> sql.sql("select open, until, conditions, duo, secret, version from circles.terms where circle = ?")
                .param(circle.value()).query(Terms.class).optional()).orElse(Terms.NONE);
    }

    /** @return false when somebody else changed them meanwhile; then nothing happens */
    boolean save(Coordinator by, boolean open, @Nullable LocalDate until, String conditions, boolean duo, int version) {
        return database.write(by, sql -> {
            boolean before = of(by, by.circle()).open();
            boolean saved = sql.sql("""
                    insert into circles.terms as t (circle, open, until, conditions, duo, changed_by)
                    select :circle, :open, :until, :conditions, :duo, :by
                    where :version > 0 or not exists (select 1 from circles.terms where circle = :circle)
                    on conflict (circle) do update set open = excluded.open, until = excluded.until, conditions = excluded.conditions,
                        duo = excluded.duo, version = t.version + 1, changed = now(), changed_by = excluded.changed_by
                    where t.version = :version
                    """).param("circle", by.circle().value()).param("open", open).param("until", until).param("conditions", conditions)
                    .param("duo", duo).param("by", by.person()).param("version", version).update() == 1;
            if (saved && open != before) {
                events.publishEvent(new Happened(by.circle().value(), by, "application", open
                        ? Text.of("opende de aanmelding voor deze kring", "opened applications for this circle")
                        : Text.of("sloot de aanmelding voor deze kring", "closed applications for this circle"), null, true));
            }
            return saved;
        });
    }
}
