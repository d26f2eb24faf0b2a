package nl.leerkring.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.springframework.stereotype.Component;

/** The roles of one day that go round: who writes the report, and whom of the host one can ask. */
@Component
public class MeetingRoles {

    private final Database database;

    MeetingRoles(Database database) {
        this.database = database;
    }

    /** Somebody with such a role. */
    public record Who(UUID person, String name) {
    }

    /** Who writes the report. The key must open the circle. */
    public Optional<Who> reporter(Key key, MeetingId meeting) {
        return database.read(key, sql -> sql.sql("select p.id as person, p.name from meetings.reporter r join people.person p on p.id = r.person where r.meeting = ?")
                .param(meeting.value()).query(Who.class).optional());
    }

    /** The people of the host whom one can ask, who are still in the circle; in the order of their names. */
    public List<Who> contacts(Key key, MeetingId meeting) {
        return database.read(key, sql -> sql.sql("""
                select p.id as person, p.name from meetings.host_contact h join people.person p on p.id = h.person
                join circles.members s on s.circle = h.circle and s.person = h.person
                where h.meeting = ? order by lower(p.name)
                """).param(meeting.value()).query(Who.class).list());
    }
}
