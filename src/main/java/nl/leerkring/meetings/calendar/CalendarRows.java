package nl.leerkring.meetings.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.rsvp.Told;
import nl.leerkring.notices.Recipient;
import nl.leerkring.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of invitations. */
final class CalendarRows {

    private CalendarRows() {
    }

    /** @param told what people heard last of its day and place */
    record Entry(int sequence, String fingerprint, OffsetDateTime changed, Told told) {
    }

    /** Why it does not take place; both are empty when it does. @param into the theme of the meeting it was merged with */
    record Reason(String why, String into) {
    }

    static Reason reason(JdbcClient sql, MeetingId meeting) {
        return sql.sql("""
                select case when m.cancelled is null then '' else m.cancelled_why end as why, coalesce(t.theme, '') as into
                from meetings.meeting m left join meetings.meeting t on t.id = m.merged_into where m.id = ?
                """).param(meeting.value()).query(Reason.class).single();
    }

    static void lock(JdbcClient sql, MeetingId meeting) {
        sql.sql("select id from meetings.meeting where id = ? for update").param(meeting.value()).query(UUID.class).optional();
    }

    static Optional<Entry> entry(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select sequence, fingerprint, changed, starts, ends, place from meetings.calendar_entry where meeting = ?").param(meeting.value())
                .query((row, n) -> new Entry(row.getInt("sequence"), row.getString("fingerprint"), row.getObject("changed", OffsetDateTime.class),
                        new Told(instant(row.getObject("starts", OffsetDateTime.class)), instant(row.getObject("ends", OffsetDateTime.class)), row.getString("place")))).optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** A maybe was about the day as it was. */
    static void forgetMaybes(JdbcClient sql, MeetingId meeting) {
        sql.sql("update meetings.invite set tentative = null where meeting = ?").param(meeting.value()).update();
    }

    static void put(JdbcClient sql, UUID circle, MeetingId meeting, int version, Entry entry) {
        sql.sql("""
                insert into meetings.calendar_entry (meeting, circle, sequence, fingerprint, changed, looked, starts, ends, place)
                values (:meeting, :circle, :sequence, :fingerprint, :changed, :version, :starts, :ends, :place)
                on conflict (meeting) do update set sequence = excluded.sequence, fingerprint = excluded.fingerprint,
                    changed = excluded.changed, looked = excluded.looked,
                    starts = excluded.starts, ends = excluded.ends, place = excluded.place
                """).param("meeting", meeting.value()).param("circle", circle).param("sequence", entry.sequence())
                .param("fingerprint", entry.fingerprint()).param("changed", entry.changed()).param("version", version)
                .param("starts", at(entry.told().starts())).param("ends", at(entry.told().ends())).param("place", entry.told().place()).update();
    }

    /** Who is invited and does not have this version yet. */
    static List<Guest> uninformed(JdbcClient sql, MeetingId meeting, int sequence) {
        return guests(sql, """
                from meetings.meeting m
                join circles.members s on s.circle = m.circle and s.role in ('coordinator', 'facilitator', 'participant')
                join people.person p on p.id = s.person and p.gone is null
                left join meetings.invite i on i.meeting = m.id and i.person = p.id
                left join meetings.rsvp r on r.meeting = m.id and r.person = p.id
                where m.id = :meeting and (i.person is null or i.cancelled or i.sequence < :sequence)
                """, meeting, sequence);
    }

    /** Who was invited and has to hear that it does not take place; or, with the meeting on, that it is not for her any more. */
    static List<Guest> uncancelled(JdbcClient sql, MeetingId meeting, boolean all) {
        return guests(sql, """
                from meetings.invite i join people.person p on p.id = i.person and p.gone is null
                left join circles.members s on s.circle = i.circle and s.person = i.person
                     and s.role in ('coordinator', 'facilitator', 'participant')
                left join meetings.rsvp r on r.meeting = i.meeting and r.person = i.person
                where i.meeting = :meeting and not i.cancelled and (:sequence = 1 or s.seat is null)
                """, meeting, all ? 1 : 0);
    }

    private static List<Guest> guests(JdbcClient sql, String from, MeetingId meeting, int sequence) {
        return sql.sql("select p.id, p.name, p.email, p.language, coalesce(r.choice, case when i.tentative is not null then 'tentative' end) as choice, coalesce(r.place = 'waiting', false) as waits, "
                + "(select r.day from meetings.meeting d where d.id = r.meeting and meetings.asked_again(r.day, d.starts)) as before " + from
                + " order by p.id").param("meeting", meeting.value()).param("sequence", sequence)
                .query((row, n) -> new Guest(new Recipient(row.getString("name"), row.getString("email"),
                        Language.of(row.getString("language")), row.getObject("id", UUID.class)),
                        said(row.getString("choice")), row.getBoolean("waits"), row.getObject("before", LocalDate.class), null)).list();
    }

    private static String said(@Nullable String choice) {
        return choice == null ? "" : choice;
    }

    static void sent(JdbcClient sql, UUID circle, MeetingId meeting, Guest guest, int sequence, boolean cancelled, OffsetDateTime now) {
        sql.sql("""
                insert into meetings.invite (meeting, person, circle, sequence, cancelled, sent)
                values (:meeting, :person, :circle, :sequence, :cancelled, :now)
                on conflict (meeting, person) do update set sequence = excluded.sequence, cancelled = excluded.cancelled, sent = excluded.sent
                """).param("meeting", meeting.value()).param("person", guest.to().person()).param("circle", circle)
                .param("sequence", sequence).param("cancelled", cancelled).param("now", now).update();
    }

    /** What somebody's calendar said last. @param answered when it was written there */
    record Said(int sequence, @Nullable OffsetDateTime answered) {
    }

    static Optional<Said> last(JdbcClient sql, MeetingId meeting, UUID person) {
        return sql.sql("""
                select e.sequence, i.answered from meetings.invite i join meetings.calendar_entry e on e.meeting = i.meeting
                where i.meeting = ? and i.person = ? and not i.cancelled
                """).params(meeting.value(), person).query(Said.class).optional();
    }

    static void say(JdbcClient sql, MeetingId meeting, UUID person, OffsetDateTime written, boolean tentative) {
        sql.sql("update meetings.invite set answered = :at, tentative = case when :tentative then :at end where meeting = :meeting and person = :person")
                .param("at", written).param("tentative", tentative).param("meeting", meeting.value()).param("person", person).update();
    }

    /** Meetings to come that changed since they were last looked at, or with somebody who joined or left since. */
    static List<UUID> behind(JdbcClient sql, OffsetDateTime now) {
        return sql.sql("""
                select m.id from meetings.meeting m join circles.circle c on c.id = m.circle and c.archived is null
                left join meetings.calendar_entry e on e.meeting = m.id
                where (m.ends > :now or m.ends is null and e.meeting is not null) and (e.looked is distinct from m.version
                    or m.cancelled is null and m.ends is not null and (
                        exists (select 1 from circles.members s where s.circle = m.circle
                                and s.role in ('coordinator', 'facilitator', 'participant')
                                and not exists (select 1 from meetings.invite i where i.meeting = m.id and i.person = s.person and not i.cancelled))
                        or exists (select 1 from meetings.invite i where i.meeting = m.id and not i.cancelled
                                and not exists (select 1 from circles.members s where s.circle = i.circle and s.person = i.person
                                    and s.role in ('coordinator', 'facilitator', 'participant')))))
                order by m.id
                """).param("now", now).query(UUID.class).list();
    }
}
