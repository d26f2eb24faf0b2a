package nl.leerkring.circles.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import org.springframework.stereotype.Component;

/** The people of a circle one coordinates as well, whom one can invite for this one. */
@Component
class OtherCircles {

    private final Database database;
    private final Invitations invitations;

    OtherCircles(Database database, Invitations invitations) {
        this.database = database;
        this.invitations = invitations;
    }

    /** Somebody over there, with the line that would invite him here. */
    record Candidate(UUID person, Line line) {
    }

    /** Who takes part or reads there, and is not here and not invited yet; by name. */
    List<Candidate> candidates(Coordinator there, Coordinator here) {
        List<Candidate> all = database.read(there, sql -> sql.sql("""
                select p.id, p.name, lower(p.email::text) as email, coalesce(o.name, '') as works, m.role
                from circles.members m join people.person p on p.id = m.person and p.gone is null left join people.organisation o on o.id = p.organisation
                where m.circle = ? and m.role <> 'alumnus' and p.id <> ? order by lower(p.name), p.id
                """).params(there.circle().value(), there.person()).query((row, n) -> new Candidate(row.getObject("id", UUID.class),
                        new Line(n + 1, row.getString("email"), row.getString("name"), row.getString("works"), Role.of(row.getString("role")), null))).list());
        List<Line> known = invitations.known(here.seat(), all.stream().map(Candidate::line).toList());
        List<Candidate> free = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (known.get(i).good()) {
                free.add(all.get(i));
            }
        }
        return free;
    }
}
