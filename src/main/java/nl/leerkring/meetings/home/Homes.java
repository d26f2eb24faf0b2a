package nl.leerkring.meetings.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.rsvp.Rsvp;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Profile;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Link;
import nl.leerkring.web.components.Someone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Asks what home shows of the circle itself, in two questions. */
final class Homes {

    private static final int FACES = 24;

    private Homes() {
    }

    /**
     * @param people     as many faces as fit, in the order of their names
     * @param total      how many people there are
     * @param elsewhere  the other circles of this person
     * @param incomplete nobody can see yet where this person works or what she wants to learn
     * @param waiting    applications that nobody decided about yet, for who coordinates
     */
    record Circle(List<Day> days, List<Someone> people, int total, List<Link> elsewhere, boolean incomplete, int waiting) {
    }

    /** The key of these questions is that seat. */
    static Supplier<Circle> of(Questions ask, Seat seat) {
        Supplier<List<Face>> faces = faces(ask, seat);
        Supplier<List<Day>> days = days(ask, seat);
        return () -> circle(seat, faces.get(), days.get());
    }

    private static Circle circle(Seat seat, List<Face> faces, List<Day> days) {
        List<Someone> people = faces.stream().filter(face -> face.circle() == null)
                .map(face -> face.someone(seat)).toList();
        List<Link> elsewhere = faces.stream().filter(face -> face.circle() != null)
                .map(face -> Link.to(face.name(), "/kring/" + face.circle())).toList();
        Face any = faces.getFirst();
        return new Circle(days, people.subList(0, Math.min(FACES, people.size())), any.total(), elsewhere, any.incomplete(), any.waiting());
    }

    /** Every meeting of the circle; who asks twice shares the answer. */
    static Supplier<List<Day>> days(Questions ask, Seat seat) {
        return ask.sql("""
                select m.*, (select o.name from people.organisation o where o.id = m.host) as host_name, r.id as rsvp, r.choice, r.place as chair,
                       r.colleague, r.colleague_email, r.version as rsvp_version,
                       case when meetings.asked_again(r.day, m.starts) then r.day end as before,
                       a.id as attendance, a.came, a.went,
                       case when r.place = 'waiting' then (select count(*) from meetings.rsvp w
                            where w.meeting = m.id and w.place = 'waiting' and w.turn <= r.turn) else 0 end as in_line,
                       exists (select 1 from meetings.report v where v.meeting = m.id and v.published is not null) as reported,
                       exists (select 1 from meetings.report_block b where b.meeting = m.id and b.person = :me and b.asked is not null and b.answer is null and b.removed is null) as quoted,
                       exists (select 1 from meetings.harvest_card h where h.meeting = m.id and h.person = :me) as harvested,
                       exists (select 1 from meetings.evaluation e where e.meeting = m.id and e.person = :me) as evaluated
                from meetings.meeting m left join meetings.rsvp r on r.meeting = m.id and r.person = :me
                left join meetings.attendance a on a.meeting = m.id and a.person = :me and a.removed is null and not a.stand_in
                where m.circle = :circle and m.merged_into is null order by m.starts nulls last, m.number
                """).param("me", seat.person()).param("circle", seat.circle().value())
                .rows(new DayOf(seat.person()));
    }

    private record DayOf(UUID me) implements RowMapper<Day> {

        @Override
        public Day mapRow(ResultSet row, int n) throws SQLException {
            return new Day(Meetings.meeting(row, n), rsvp(row, me), Attendances.own(row, me), row.getBoolean("reported"), row.getBoolean("quoted"),
                    row.getBoolean("harvested"), row.getBoolean("evaluated"));
        }
    }

    private static @Nullable Rsvp rsvp(ResultSet row, UUID me) throws SQLException {
        UUID id = row.getObject("rsvp", UUID.class);
        return id == null ? null : new Rsvp(id, me, Coded.of(Rsvp.Choice.class, row.getString("choice")),
                Coded.of(Rsvp.Place.class, row.getString("chair")), row.getInt("in_line"), row.getString("colleague"),
                row.getString("colleague_email"), null, row.getInt("rsvp_version"), row.getObject("before", LocalDate.class));
    }

    private record Face(String name, @Nullable String circle, int total, boolean incomplete, @Nullable UUID id,
            @Nullable Integer photo, int waiting) {

        static Face of(ResultSet row, int n) throws SQLException {
            return new Face(row.getString("name"), row.getString("circle"), row.getInt("total"), row.getBoolean("incomplete"),
                    row.getObject("id", UUID.class), row.getObject("photo", Integer.class), row.getInt("waiting"));
        }

        Someone someone(Seat seat) {
            PersonId person = new PersonId(Objects.requireNonNull(id));
            return new Someone(name, Person.initials(name), Profile.photo(person, photo, false), seat.href() + "/mensen/" + person);
        }
    }

    /** The people of this circle, and the other circles of this person: one question for both. */
    private static Supplier<List<Face>> faces(Questions ask, Seat seat) {
        return ask.sql("""
                (select p.name, null as circle, count(*) over () as total,
                        (select me.organisation is null or me.learning_question = '' from people.person me where me.id = :me) as incomplete, p.id, p.photo,
                        coalesce((select a.waiting from circles.new_applications a where a.circle = :circle), 0) as waiting
                 from circles.members s join people.person p on p.id = s.person
                 where s.circle = :circle and s.role <> 'alumnus' and p.gone is null order by lower(p.name), p.id limit :most)
                union all
                (select c.name, c.slug, 0, false, null, null, 0 from circles.members s join circles.circle c on c.id = s.circle
                 where s.person = :me and s.circle <> :circle order by c.archived is not null, c.name limit 12)
                """).param("me", seat.person()).param("circle", seat.circle().value()).param("most", FACES)
                .rows(Face::of);
    }
}
