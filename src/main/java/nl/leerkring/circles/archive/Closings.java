package nl.leerkring.circles.archive;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.BeforeClosing;
import nl.leerkring.circles.CircleClosed;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.seats.Sittings;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Closes circles and opens them again. Nobody hears that seats ended: what is ahead has been cancelled before, and what was stays as
 * it was, so that everybody finds it back when the circle opens again.
 */
@Component
class Closings {

    private final Database database;
    private final Sittings sittings;
    private final List<BeforeClosing> before;
    private final SchedulerClient jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closings(Database database, Sittings sittings, List<BeforeClosing> before, SchedulerClient jobs, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.sittings = sittings;
        this.before = before;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** When it was closed, and by whom; no name: somebody who is gone. */
    record Closed(Instant at, String name) {
    }

    Optional<Closed> of(Coordinator by) {
        return database.read(by, sql -> sql.sql("""
                select c.archived, coalesce(p.name, '') as name from circles.circle c left join people.person p on p.id = c.archived_by and p.gone is null
                where c.id = ? and c.archived is not null
                """).param(by.circle().value()).query((row, n) -> new Closed(row.getObject("archived", OffsetDateTime.class).toInstant(),
                        row.getString("name"))).optional());
    }

    /** What stands in the way. */
    List<Link> remaining(Coordinator by, Language language) {
        return before.stream().flatMap(each -> each.remaining(by, language).stream()).toList();
    }

    /** @return false: something still stands in the way, and nothing was closed */
    boolean close(Coordinator by) {
        return database.write(by, sql -> {
            sittings.lock(sql, by);
            if (!remaining(by, Language.NL).isEmpty()) {
                return false;
            }
            int closed = sql.sql("update circles.circle set archived = :now, archived_by = :by where id = :circle and archived is null")
                    .param("now", now()).param("by", by.person()).param("circle", by.circle().value()).update();
            if (closed == 1) {
                everybodyAlumnus(sql, by);
                tell(by, true, Text.of("sloot de kring af", "closed the circle"));
                events.publishEvent(new CircleClosed(by));
            }
            return true;
        });
    }

    private void everybodyAlumnus(JdbcClient sql, Coordinator by) {
        UUID closing = Ids.next();
        sql.sql("insert into circles.closing (id, circle, made, made_by) values (?, ?, ?, ?)").params(closing, by.circle().value(), now(), by.person()).update();
        sql.sql("""
                insert into circles.closed_seat (closing, seat, circle, role)
                select ?, id, circle, role from circles.seat where circle = ? and ended is null and role in ('facilitator', 'participant', 'observer')
                """).params(closing, by.circle().value()).update();
        sql.sql("update circles.seat s set role = 'alumnus' from circles.closed_seat r where r.seat = s.id and r.closing = ?").param(closing).update();
    }

    /** Everybody who is still here gets the role back that the closing took. */
    void reopen(Coordinator by) {
        database.change(by, sql -> {
            sittings.lock(sql, by);
            int opened = sql.sql("update circles.circle set archived = null, archived_by = null where id = ? and archived is not null")
                    .param(by.circle().value()).update();
            if (opened == 1) {
                sql.sql("""
                        update circles.seat s set role = r.role from circles.closed_seat r join circles.closing c on c.id = r.closing
                        where r.seat = s.id and c.circle = :circle and c.undone is null and s.role = 'alumnus' and s.ended is null
                        """).param("circle", by.circle().value()).update();
                sql.sql("update circles.closing set undone = :now, undone_by = :by where circle = :circle and undone is null").param("now", now())
                        .param("by", by.person()).param("circle", by.circle().value()).update();
                tell(by, false, Text.of("opende de kring weer", "reopened the circle"));
            }
        });
    }

    private void tell(Coordinator by, boolean closed, Text journal) {
        events.publishEvent(new Happened(by.circle().value(), by, "circle", journal, by.href(), true));
        events.publishEvent(new Audited(by.person(), closed ? "circle closed" : "circle reopened", by.seat().slug(), true, by.seat().viewer().origin()));
        jobs.scheduleIfNotExists(ClosingMails.TASK.instance(UUID.randomUUID().toString()).data(new ClosingMails.Work(by.circle().value(),
                by.seat().name(), by.href(), by.seat().viewer().name(), by.seat().who().value(), closed)).scheduledTo(clock.instant()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
