package nl.leerkring.meetings.series;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingChanges;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Coded;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes the facts of a day, and tells who has to know. */
@Component
class Series {

    private final Database database;
    private final MeetingChanges changes;

    Series(Database database, MeetingChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /** The organisations of who takes part: one of them receives the meeting. */
    List<Option> hosts(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select distinct o.id, o.name from circles.members m join people.person p on p.id = m.person
                join people.organisation o on o.id = p.organisation where m.circle = ? order by o.name
                """).param(seat.circle().value()).query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list());
    }

    /** @return nothing: somebody else changed it since the page was opened, and nothing was saved */
    Optional<Saved> save(Organiser by, Facts facts) {
        return database.write(by, sql -> {
            int before = Saved.sequence(sql, by.meeting().id());
            int saved = sql.sql("""
                    update meetings.meeting set theme = :theme, question = :question, outcomes = :outcomes, form = :form, starts = :starts,
                        ends = :ends, host = (select coalesce(merged_into, id) from people.organisation where id = :host), place = :place, address = :address,
                        room = :room, access = :access, route = :route, latitude = :latitude, longitude = :longitude, online = :online,
                        capacity = :capacity, version = version + 1
                    where id = :id and version = :version
                    """).param("theme", facts.theme()).param("question", facts.question()).param("outcomes", facts.outcomes())
                    .param("form", facts.form().code()).param("starts", at(facts.starts()))
                    .param("ends", at(facts.ends())).param("host", facts.host()).param("place", facts.venue().place())
                    .param("address", facts.venue().address()).param("room", facts.venue().room()).param("access", facts.venue().access())
                    .param("route", facts.venue().route()).param("latitude", facts.venue().latitude())
                    .param("longitude", facts.venue().longitude()).param("online", facts.venue().online())
                    .param("capacity", facts.capacity()).param("id", by.meeting().id().value()).param("version", facts.version()).update();
            if (saved == 1) {
                changes.announce(by, by.seat(), by.meeting());
            }
            return saved == 1 ? Optional.of(Saved.of(sql, by.meeting(), facts, before)) : Optional.empty();
        });
    }

    void cancel(Coordinator by, Meeting meeting, String why) {
        database.change(by, sql -> {
            int cancelled = sql.sql("""
                    update meetings.meeting set cancelled = now(), cancelled_by = :by, cancelled_why = :why, version = version + 1
                    where id = :id and cancelled is null
                    """).param("by", by.person()).param("why", why).param("id", meeting.id().value()).update();
            if (cancelled == 1) {
                changes.announce(by, by.seat(), meeting);
            }
        });
    }

    void restore(Coordinator by, Meeting meeting) {
        database.change(by, sql -> {
            int restored = sql.sql("""
                    update meetings.meeting set cancelled = null, cancelled_by = null, cancelled_why = '', merged_into = null, version = version + 1
                    where id = :id and cancelled is not null
                    """).param("id", meeting.id().value()).update();
            if (restored == 1) {
                changes.announce(by, by.seat(), meeting);
            }
        });
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
