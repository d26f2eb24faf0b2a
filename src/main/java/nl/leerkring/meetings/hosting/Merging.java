package nl.leerkring.meetings.hosting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanges;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.rsvp.Carrying;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import nl.leerkring.web.live.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two meetings become one. The one that goes is cancelled, so calendars take it out; the other keeps its day. A yes to one day is no
 * yes to another, so answers only come along when both were on the same day.
 */
@Component
class Merging {

    private final Database database;
    private final Meetings meetings;
    private final MeetingChanges changes;
    private final Carrying answers;
    private final Live live;
    private final Clock clock;

    Merging(Database database, Meetings meetings, MeetingChanges changes, Carrying answers, Live live, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.changes = changes;
        this.answers = answers;
        this.live = live;
        this.clock = clock;
    }

    /** @param programme whether its items come along, at the end of the other day */
    void merge(Coordinator by, int goes, int stays, boolean programme) {
        database.change(by, sql -> {
            Meeting first = meetings.get(by.seat(), goes);
            Meeting second = meetings.get(by.seat(), stays);
            // always in the same order, so that two who merge the other way round do not wait for each other for ever
            Stream.of(first, second).map(each -> each.id().value()).sorted().forEach(id -> sql.sql("select id from meetings.meeting where id = ? for update")
                    .param(id).query(UUID.class).single());
            Meeting from = meetings.get(by.seat(), goes);
            Meeting into = meetings.get(by.seat(), stays);
            refuse(from, into);
            sql.sql("""
                    update meetings.meeting set cancelled = :now, cancelled_by = :by, merged_into = :into, version = version + 1 where id = :from
                    """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("by", by.person()).param("into", into.id().value())
                    .param("from", from.id().value()).update();
            changes.announce(by, by.seat(), from, Text.of("voegde ‘" + from.theme() + "’ samen met ‘" + into.theme() + "’",
                    "merged ‘" + from.theme() + "’ into ‘" + into.theme() + "’"));
            roles(sql, from, into);
            if (from.host() != null && into.host() == null) {
                changes.host(by, into, from.host());
            }
            if (programme) {
                items(sql, by, from, into);
            }
            if (sameDay(from, into)) {
                answers.carry(by, from, into);
            }
        });
    }

    private void refuse(Meeting from, Meeting into) {
        if (from.id().equals(into.id())) {
            throw new Missing();
        }
        if (from.cancelled() != null || into.cancelled() != null) {
            throw new Refused("Een van deze bijeenkomsten gaat niet door. Samenvoegen kan dan niet.", "One of these meetings has been cancelled, so they cannot be merged.");
        }
        if (from.over(clock.instant()) || into.over(clock.instant())) {
            throw new Refused("Een van deze bijeenkomsten is al geweest. Samenvoegen kan dan niet.", "One of these meetings is over, so they cannot be merged.");
        }
    }

    static boolean sameDay(Meeting from, Meeting into) {
        return from.starts() != null && into.starts() != null && Dates.dayOf(from.starts()).equals(Dates.dayOf(into.starts()));
    }

    /** Who reports and who can be asked, unless the other meeting has somebody. */
    private static void roles(JdbcClient sql, Meeting from, Meeting into) {
        sql.sql("""
                insert into meetings.reporter (meeting, person, circle, made, made_by)
                select :into, person, circle, made, made_by from meetings.reporter where meeting = :from on conflict do nothing
                """).param("into", into.id().value()).param("from", from.id().value()).update();
        if (into.host() == null || into.host().equals(from.host())) {
            sql.sql("""
                    insert into meetings.host_contact (meeting, person, circle, made, made_by)
                    select :into, person, circle, made, made_by from meetings.host_contact where meeting = :from on conflict do nothing
                    """).param("into", into.id().value()).param("from", from.id().value()).update();
        }
    }

    /** The items themselves move, so what hangs on them comes along. */
    private void items(JdbcClient sql, Coordinator by, Meeting from, Meeting into) {
        sql.sql("""
                update meetings.programme_item set meeting = :into, place = place + (select coalesce(max(place), 0) from meetings.programme_item where meeting = :into)
                where meeting = :from and removed is null
                """).param("into", into.id().value()).param("from", from.id().value()).update();
        live.hint(by.circle().value(), Programme.HINT);
    }
}
