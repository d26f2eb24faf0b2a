package nl.leerkring.meetings.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.certificates.Certificate.Day;
import nl.leerkring.meetings.certificates.Certificate.Told;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates are made on demand by the person herself, and are hers: she tells what others see of them, and takes them back. */
@Component
class Certificates {

    private static final Key HOUSE = Key.house("somebody checks a certificate by its code");
    private static final int LENGTH = 16;

    private static final String SELECT = """
            select c.*, k.name as circle_name, d.number, d.day, d.theme, d.minutes from meetings.certificate c join circles.circle k on k.id = c.circle
            join meetings.certificate_day d on d.certificate = c.id
            """;

    private final Database database;
    private final Clock clock;

    Certificates(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The days that are over and that this person was at, in their order. */
    List<Day> attended(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select m.*, o.name as host_name, a.id as attendance, a.came, a.went from meetings.attendance a join meetings.meeting m on m.id = a.meeting
                left join people.organisation o on o.id = m.host
                where a.circle = :circle and a.person = :me and not a.stand_in and a.removed is null and m.ends < :now and m.cancelled is null
                order by m.starts, m.number
                """).param("circle", seat.circle().value()).param("me", seat.person()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> day(row, n, seat.person())).list());
    }

    /** The newest first. */
    List<Certificate> of(Seat seat) {
        return database.read(seat, sql -> read(sql, SELECT + " where c.circle = ? and c.person = ? order by c.id desc, d.number", seat.circle().value(), seat.person()));
    }

    /** @throws Missing for somebody else’s */
    Certificate get(Seat seat, UUID id) {
        return of(seat).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(Missing::new);
    }

    /** Nothing for a code that was never given out, or taken back. */
    Optional<Certificate> byCode(String code) {
        return database.read(HOUSE, sql -> read(sql, SELECT + " where c.code = ? and c.revoked is null order by d.number", code)).stream().findFirst();
    }

    /** @param number of one day; nothing: all of them */
    UUID make(Seat seat, @Nullable Integer number, Told told) {
        return database.write(seat, sql -> {
            List<Day> days = attended(seat).stream().filter(day -> number == null || day.number() == number).toList();
            if (days.isEmpty()) {
                throw new Refused("Er is nog geen dag geweest waar je bij was.", "There has not been a day yet that you were at.");
            }
            UUID id = Ids.next();
            sql.sql("""
                    insert into meetings.certificate (id, code, circle, person, holder, signer, naming, hours, circled, made)
                    values (:id, :code, :circle, :me, :holder, coalesce((select p.name from circles.members s join people.person p on p.id = s.person
                        where s.circle = :circle and s.role = 'coordinator' order by s.since, s.seat limit 1), ''), :naming, :hours, :circled, :now)
                    """).param("id", id).param("code", Tokens.code(LENGTH)).param("circle", seat.circle().value()).param("me", seat.person())
                    .param("holder", seat.viewer().name()).param("naming", told.naming().code()).param("hours", told.hours()).param("circled", told.circle())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
            days.forEach(day -> sql.sql("insert into meetings.certificate_day (certificate, number, circle, day, theme, minutes) values (?, ?, ?, ?, ?, ?)")
                    .params(id, day.number(), seat.circle().value(), day.day(), day.theme(), day.minutes()).update());
            return id;
        });
    }

    /** The link stops to work; or works again. */
    void revoke(Seat seat, UUID id, boolean revoked) {
        int changed = database.write(seat, sql -> sql.sql("update meetings.certificate set revoked = case when :revoked then coalesce(revoked, :now) end where id = :id and person = :me")
                .param("revoked", revoked).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).param("me", seat.person()).update());
        if (changed == 0) {
            throw new Missing();
        }
    }

    private static List<Certificate> read(JdbcClient sql, String select, Object... parameters) {
        List<Certificate> all = new ArrayList<>();
        sql.sql(select).params(parameters).query(row -> {
            Certificate next = certificate(row);
            Certificate last = all.isEmpty() ? null : all.getLast();
            if (last != null && last.id().equals(next.id())) {
                last.days().addAll(next.days());
            } else {
                all.add(next);
            }
        });
        return all;
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked", OffsetDateTime.class);
        Told told = new Told(Coded.of(Certificate.Naming.class, row.getString("naming")), row.getBoolean("hours"), row.getBoolean("circled"));
        Day day = new Day(row.getInt("number"), row.getObject("day", java.time.LocalDate.class), row.getString("theme"), row.getInt("minutes"));
        return new Certificate(row.getObject("id", UUID.class), row.getString("code"), row.getString("circle_name"), row.getString("holder"),
                row.getString("signer"), told, new ArrayList<>(List.of(day)), row.getObject("made", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }

    private static Day day(ResultSet row, int n, UUID me) throws SQLException {
        Meeting meeting = Meetings.meeting(row, n);
        Attendance attendance = Objects.requireNonNull(Attendances.own(row, me));
        return new Day(meeting.number(), Dates.dayOf(Objects.requireNonNull(meeting.starts())), meeting.theme(), attendance.minutes(meeting));
    }
}
