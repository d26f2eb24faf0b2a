package nl.leerkring.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.database.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who comes, for name badges, attendance lists and whoever divides people into groups. Nothing here about what they eat or need. */
@Component
public class Rsvps {

    private final Database database;

    Rsvps(Database database) {
        this.database = database;
    }

    /**
     * Somebody who comes, on location or online.
     *
     * @param person       the one with the seat; of a colleague: who sends her
     * @param name         of who comes
     * @param organisation of the one with the seat, or an empty text
     * @param role         in the circle; a colleague has that of who sends her
     * @param colleague    this is not the person herself but a colleague in her place
     */
    public record Attendee(UUID person, String name, String organisation, Role role, boolean colleague, boolean online) {
    }

    /** Everybody with a chair, and who joins online; in the order of their names. The key must open the circle. */
    public List<Attendee> attendees(Key key, MeetingId meeting) {
        return database.read(key, sql -> sql.sql("""
                select r.person, case when r.choice = 'colleague' then r.colleague else p.name end as name,
                       coalesce(o.name, '') as organisation, s.role, r.choice
                from meetings.rsvp r join people.person p on p.id = r.person
                join circles.members s on s.circle = r.circle and s.person = r.person
                left join people.organisation o on o.id = p.organisation
                where r.meeting = :meeting and (r.place = 'seated' or r.choice = 'online')
                order by lower(case when r.choice = 'colleague' then r.colleague else p.name end), r.person
                """).param("meeting", meeting.value()).query((row, n) -> new Attendee(row.getObject("person", UUID.class),
                        row.getString("name"), row.getString("organisation"), Role.of(row.getString("role")),
                        row.getString("choice").equals("colleague"), row.getString("choice").equals("online"))).list());
    }

    /** How many come, and how many have not answered. @param again answered for the day before it moved, and count among the others as well */
    public record Totals(int seated, int online, int declined, int waiting, int unanswered, @Nullable Integer capacity, int diets, int access, int again, int seatedAgain) {

        private static Totals of(ResultSet row, int n) throws SQLException {
            return new Totals(row.getInt("seated"), row.getInt("online"), row.getInt("declined"), row.getInt("waiting"), row.getInt("unanswered"),
                    row.getObject("capacity", Integer.class), row.getInt("diets"), row.getInt("access"), row.getInt("again"), row.getInt("seated_again"));
        }
    }

    public Totals totals(Key key, MeetingId meeting) {
        return database.ask(key, ask -> totals(ask, meeting));
    }

    public Supplier<Totals> totals(Questions ask, MeetingId meeting) {
        Supplier<List<Totals>> totals = ask.sql("""
                select count(*) filter (where r.place = 'seated') as seated, count(*) filter (where r.choice = 'online') as online,
                       count(*) filter (where r.choice = 'decline') as declined, count(*) filter (where r.place = 'waiting') as waiting,
                       count(*) filter (where r.id is null) as unanswered, max(m.capacity) as capacity,
                       count(*) filter (where n.diet <> '') as diets, count(*) filter (where n.access <> '') as access,
                       count(*) filter (where meetings.asked_again(r.day, m.starts)) as again,
                       count(*) filter (where r.place = 'seated' and meetings.asked_again(r.day, m.starts)) as seated_again
                from meetings.meeting m
                join circles.members s on s.circle = m.circle and s.role in ('coordinator', 'facilitator', 'participant')
                left join meetings.rsvp r on r.meeting = m.id and r.person = s.person left join meetings.rsvp_needs n on n.rsvp = r.id
                where m.id = :meeting
                """).param("meeting", meeting.value()).rows(Totals::of);
        return () -> totals.get().getFirst();
    }
}
