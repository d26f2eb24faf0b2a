package nl.leerkring.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Attendance.Way;
import nl.leerkring.meetings.Attendance.Who;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of who is there: for lists, groups and certificates. Everything that shows it listens to {@link #HINT}. */
@Component
public class Attendances {

    /** The topic of the live hint, on the channel of the circle, whenever somebody came or went. */
    public static final String HINT = "aanwezigheid";

    private static final String SELECT = """
            select a.id, a.person, a.stand_in, coalesce(nullif(a.name, ''), p.name) as name,
                   coalesce(nullif(a.organisation, ''), o.name, '') as organisation, a.came, a.went
            from meetings.attendance a left join people.person p on p.id = a.person left join people.organisation o on o.id = p.organisation
            where a.removed is null
            """;

    private final Database database;
    private final Live live;
    private final Clock clock;

    Attendances(Database database, Live live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    /** Everybody who came, also who left, in the order of their names. */
    public List<Attendance> of(Key key, MeetingId meeting) {
        return database.read(key, sql -> sql.sql(SELECT + " and a.meeting = ? order by lower(coalesce(nullif(a.name, ''), p.name)), a.id")
                .param(meeting.value()).query(Attendances::attendance).list());
    }

    public Optional<Attendance> of(Key key, MeetingId meeting, UUID person) {
        return database.read(key, sql -> sql.sql(SELECT + " and a.meeting = ? and a.person = ?").param(meeting.value()).param(person)
                .query(Attendances::attendance).optional());
    }

    /** @throws Missing if it is not of this meeting */
    public Attendance get(Key key, MeetingId meeting, UUID id) {
        return database.read(key, sql -> sql.sql(SELECT + " and a.meeting = ? and a.id = ?").param(meeting.value()).param(id)
                .query(Attendances::attendance).optional()).orElseThrow(Missing::new);
    }

    /**
     * Somebody is there. Told twice, the first hour counts; who had left is back.
     *
     * @param id made where it was told, so that what is sent again is kept once
     * @param at when, as the device says; what cannot be is now
     */
    public void come(Key by, Meeting meeting, UUID id, Who who, @Nullable Instant at, Way way) {
        Instant now = clock.instant();
        if (!Attendance.open(meeting, now)) {
            throw new Refused("Dat kan vanaf drie uur voor de bijeenkomst.", "That is possible from three hours before the meeting.");
        }
        database.change(by, sql -> {
            int back = who.person() == null ? 0 : sql.sql("""
                    update meetings.attendance set went = null, stand_in = ?, name = ?, organisation = ? where meeting = ? and person = ? and removed is null
                    """).params(who.standIn(), who.name(), who.organisation(), meeting.id().value(), who.person()).update();
            if (back == 0) {
                insert(sql, by, meeting, id, who, moment(meeting, at), way);
            }
            live.hint(circle(by), HINT);
        });
    }

    private void insert(JdbcClient sql, Key by, Meeting meeting, UUID id, Who who, Instant at, Way way) {
        sql.sql("""
                insert into meetings.attendance (id, circle, meeting, person, stand_in, name, organisation, email, came, way, made, made_by)
                values (:id, :circle, :meeting, :person, :standIn, :name, :organisation, :email, :came, :way, :now, :by) on conflict do nothing
                """).param("id", id).param("circle", circle(by)).param("meeting", meeting.id().value()).param("person", who.person())
                .param("standIn", who.standIn()).param("name", who.name()).param("organisation", who.organisation()).param("email", who.email())
                .param("came", utc(at)).param("way", way.code()).param("now", utc(clock.instant())).param("by", by.person()).update();
    }

    /** Somebody leaves; before the end, it is early. */
    public void go(Key by, Meeting meeting, UUID id, @Nullable Instant at) {
        times(by, meeting, id, null, moment(meeting, at));
    }

    /** Puts right when somebody came (nothing: as it is) and went (nothing: stays). */
    public void times(Key by, Meeting meeting, UUID id, @Nullable Instant came, @Nullable Instant went) {
        database.change(by, sql -> {
            int changed = sql.sql("""
                    update meetings.attendance set came = coalesce(:came, came), went = case when cast(:went as timestamptz) is not null then greatest(cast(:went as timestamptz), coalesce(:came, came)) end
                    where id = :id and meeting = :meeting and removed is null
                    """).param("came", came == null ? null : utc(came), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("went", went == null ? null : utc(went), java.sql.Types.TIMESTAMP_WITH_TIMEZONE).param("id", id).param("meeting", meeting.id().value()).update();
            if (changed == 0) {
                throw new Missing();
            }
            live.hint(circle(by), HINT);
        });
    }

    /** It was a mistake: she is not there. */
    public void remove(Key by, Meeting meeting, UUID id) {
        removed(by, meeting, id, "removed = coalesce(removed, :now), removed_by = coalesce(removed_by, :by)");
    }

    /** She was there after all; unless it was told once more meanwhile. */
    public void restore(Key by, Meeting meeting, UUID id) {
        removed(by, meeting, id, """
                removed = case when person is null or not exists (select 1 from meetings.attendance o
                    where o.meeting = a.meeting and o.person = a.person and o.removed is null and o.id <> a.id) then null else removed end""");
    }

    private void removed(Key by, Meeting meeting, UUID id, String set) {
        database.change(by, sql -> {
            int changed = sql.sql("update meetings.attendance a set " + set + " where id = :id and meeting = :meeting").param("now", utc(clock.instant()))
                    .param("by", by.person()).param("id", id).param("meeting", meeting.id().value()).update();
            if (changed == 0) {
                throw new Missing();
            }
            live.hint(circle(by), HINT);
        });
    }

    /** What a device says, if it can be; of a day that is over, when it began. */
    private Instant moment(Meeting meeting, @Nullable Instant at) {
        Instant now = clock.instant();
        Instant starts = Objects.requireNonNull(meeting.starts());
        boolean can = at != null && !at.isAfter(now) && !at.isBefore(starts.minus(Attendance.EARLY));
        return can ? Objects.requireNonNull(at) : meeting.over(now) ? starts : now;
    }

    private static UUID circle(Key by) {
        return by.circles().iterator().next();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** For rooms that join the row of one person, as {@code attendance}, {@code came} and {@code went}. */
    public static @Nullable Attendance own(ResultSet row, UUID person) throws SQLException {
        UUID id = row.getObject("attendance", UUID.class);
        return id == null ? null : new Attendance(id, person, false, "", "", at(row, "came"), row.getObject("went") == null ? null : at(row, "went"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Attendance attendance(ResultSet row, int n) throws SQLException {
        return new Attendance(row.getObject("id", UUID.class), row.getObject("person", UUID.class), row.getBoolean("stand_in"), row.getString("name"),
                row.getString("organisation"), at(row, "came"), row.getObject("went") == null ? null : at(row, "went"));
    }
}
