package nl.leerkring.meetings.rsvp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.people.Needs;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of one answer. */
final class AnswerRows {

    static final String COLUMNS = """
            r.id, r.person, r.choice, r.place, r.colleague, r.colleague_email, r.answered_by, r.version,
            (select r.day from meetings.meeting d where d.id = r.meeting and meetings.asked_again(r.day, d.starts)) as before,
            case when r.place = 'waiting' then (select count(*) from meetings.rsvp w
                 where w.meeting = r.meeting and w.place = 'waiting' and w.turn <= r.turn) else 0 end as in_line
            """;

    private AnswerRows() {
    }

    /** The meeting as far as answering goes. */
    record Day(@Nullable OffsetDateTime starts, @Nullable OffsetDateTime ends, boolean cancelled) {

        void refuse(Instant now) {
            if (cancelled) {
                throw new Refused("Deze bijeenkomst gaat niet door. Antwoorden hoeft niet meer.",
                        "This meeting has been cancelled. There is no need to answer any more.");
            }
            if (ends == null) {
                throw new Refused("Deze bijeenkomst heeft nog geen datum. Antwoorden kan zodra die er is.",
                        "This meeting has no date yet. You can answer as soon as it has one.");
            }
            if (!ends.toInstant().isAfter(now)) {
                throw new Refused("Deze bijeenkomst is al geweest.", "This meeting is already over.");
            }
        }
    }

    /** Whoever changes answers waits here for whoever is doing so already; the order of getting the lock is the order of the line. */
    static Day lock(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select starts, ends, cancelled is not null as cancelled from meetings.meeting where id = ? for update")
                .param(meeting.value()).query(Day.class).optional().orElseThrow(Missing::new);
    }

    static Optional<Rsvp> of(JdbcClient sql, MeetingId meeting, PersonId person) {
        return sql.sql("select " + COLUMNS + " from meetings.rsvp r where r.meeting = :meeting and r.person = :person")
                .param("meeting", meeting.value()).param("person", person.value()).query((row, n) -> rsvp(row)).optional();
    }

    static List<Rsvp> withColleague(JdbcClient sql, MeetingId meeting) {
        return sql.sql("select " + COLUMNS + " from meetings.rsvp r where r.meeting = ? and r.choice = 'colleague' and r.colleague_email <> '' order by r.id")
                .param(meeting.value()).query((row, n) -> rsvp(row)).list();
    }

    static Rsvp rsvp(ResultSet row) throws SQLException {
        return new Rsvp(row.getObject("id", UUID.class), row.getObject("person", UUID.class),
                Coded.of(Rsvp.Choice.class, row.getString("choice")),
                Coded.of(Rsvp.Place.class, row.getString("place")), row.getInt("in_line"),
                row.getString("colleague"), row.getString("colleague_email"), row.getObject("answered_by", UUID.class),
                row.getInt("version"), row.getObject("before", LocalDate.class));
    }

    /** Observers read along and alumni were here before: they are not asked. */
    static boolean invited(JdbcClient sql, MeetingId meeting, PersonId person) {
        return sql.sql("""
                select count(*) from meetings.meeting m join circles.members s on s.circle = m.circle
                where m.id = :meeting and s.person = :person and s.role in ('coordinator', 'facilitator', 'participant')
                """).param("meeting", meeting.value()).param("person", person.value()).query(Integer.class).single() == 1;
    }

    /** A chair once asked for keeps its turn, whoever comes to sit on it; who asks anew joins the end of the line. */
    static void put(JdbcClient sql, UUID id, MeetingId meeting, PersonId person, Given given, @Nullable UUID by, OffsetDateTime now) {
        sql.sql("""
                insert into meetings.rsvp as r (id, circle, meeting, person, choice, place, turn, colleague, colleague_email,
                                                answered, answered_by, day)
                select :id, m.circle, m.id, :person, :choice, case when :chair then 'waiting' else 'none' end,
                       case when :chair then coalesce((select max(turn) from meetings.rsvp l where l.meeting = m.id), 0) + 1 end,
                       :colleague, :email, :now, :by, (m.starts at time zone 'Europe/Amsterdam')::date
                from meetings.meeting m where m.id = :meeting
                on conflict (meeting, person) do update set choice = excluded.choice, colleague = excluded.colleague,
                    colleague_email = excluded.colleague_email, answered = excluded.answered, answered_by = excluded.answered_by, day = excluded.day,
                    place = case when :chair and r.place <> 'none' then r.place else excluded.place end,
                    turn = case when :chair and r.place <> 'none' then r.turn else excluded.turn end,
                    colleague_token = case when excluded.colleague_email = r.colleague_email then r.colleague_token end,
                    version = r.version + 1
                """).param("id", id).param("person", person.value()).param("choice", given.choice().code())
                .param("chair", given.choice().takesChair()).param("colleague", given.colleague()).param("email", given.email())
                .param("now", now).param("by", by).param("meeting", meeting.value()).update();
    }

    /** What an absent person needs is nobody's business, and a colleague tells her own; what was not said again stays. */
    static void putNeeds(JdbcClient sql, UUID id, Optional<Rsvp> before, Given given) {
        boolean same = before.isPresent() && before.get().colleagueEmail().equals(given.email());
        Needs needs = switch (given.choice()) {
            case DECLINE -> Needs.NONE;
            case COLLEAGUE -> same ? null : Needs.NONE;
            default -> given.needs();
        };
        if (needs != null) {
            putNeeds(sql, id, needs);
        }
    }

    static void putNeeds(JdbcClient sql, UUID id, Needs needs) {
        sql.sql("delete from meetings.rsvp_needs where rsvp = ?").param(id).update();
        if (!needs.equals(Needs.NONE)) {
            sql.sql("""
                    insert into meetings.rsvp_needs (rsvp, circle, diet, access)
                    select id, circle, :diet, :access from meetings.rsvp where id = :id
                    """).param("id", id).param("diet", needs.diet()).param("access", needs.access()).update();
        }
    }
}
