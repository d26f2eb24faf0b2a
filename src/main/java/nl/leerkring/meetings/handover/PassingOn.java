package nl.leerkring.meetings.handover;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.leerkring.circles.SeatPassedOn;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Programme;
import nl.leerkring.web.live.Live;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the predecessor would do for the days to come is the successor's. Whether she comes, she says herself. */
@Component
class PassingOn {

    private static final String AHEAD = " and t.circle = :circle and m.id = t.meeting and m.cancelled is null and (m.ends is null or m.ends > :now)";

    private final Database database;
    private final Live live;
    private final Clock clock;

    PassingOn(Database database, Live live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void passedOn(SeatPassedOn passed) {
        database.change(passed.by(), sql -> {
            move(sql, passed, "update meetings.programme_item t set lead_person = :to from meetings.meeting m where t.lead_person = :from" + AHEAD);
            move(sql, passed, "update meetings.checklist_line t set owner = :to from meetings.meeting m where t.owner = :from and t.done is null" + AHEAD);
            move(sql, passed, "update meetings.reporter t set person = :to from meetings.meeting m where t.person = :from" + AHEAD);
            // only who works for the host can be asked about it
            move(sql, passed, """
                    update meetings.host_contact t set person = :to from meetings.meeting m, people.person p where t.person = :from
                      and p.id = :to and p.organisation = m.host
                      and not exists (select 1 from meetings.host_contact x where x.meeting = t.meeting and x.person = :to)
                    """ + AHEAD);
            live.hint(passed.circle().value(), Programme.HINT);
        });
    }

    private void move(JdbcClient sql, SeatPassedOn passed, String statement) {
        sql.sql(statement).param("to", passed.to().value()).param("from", passed.from().value()).param("circle", passed.circle().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
