package nl.leerkring.knowledge.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations that want to agree before what is theirs goes to the network or to everybody; a setting of each circle. */
@Component
class Employers {

    private final Database database;
    private final Clock clock;

    Employers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Employer> of(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select e.organisation, o.name as works, e.name, e.email::text as email from knowledge.employer e join people.organisation o on o.id = e.organisation
                where e.circle = ? order by o.name, e.organisation
                """).param(seat.circle().value()).query(Employers::employer).list());
    }

    /** One person for each organisation: a new one comes in place of the old one. From then on, not for what is open already. */
    void set(Coordinator by, UUID organisation, String name, String email) {
        database.change(by, sql -> sql.sql("""
                insert into knowledge.employer (circle, organisation, name, email, made, made_by) values (:circle, :organisation, :name, :email, :now, :me)
                on conflict (circle, organisation) do update set name = excluded.name, email = excluded.email, made = excluded.made, made_by = excluded.made_by
                """).param("circle", by.circle().value()).param("organisation", organisation).param("name", name).param("email", email)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("me", by.person()).update());
    }

    void remove(Coordinator by, UUID organisation) {
        database.change(by, sql -> sql.sql("delete from knowledge.employer where circle = ? and organisation = ?").params(by.circle().value(), organisation).update());
    }

    /** Those that have to agree: of the municipality whose card it is, and of who is named. */
    static List<Employer> concerned(JdbcClient sql, Card card, Sight sight, Collection<UUID> named) {
        return sight.compareTo(Sight.NETWORK) < 0 ? List.of() : sql.sql("""
                select e.organisation, o.name as works, e.name, e.email::text as email from knowledge.employer e join people.organisation o on o.id = e.organisation
                where e.circle = :circle and (e.organisation = :own or e.organisation in (select p.organisation from people.person p where p.id = any(:named)))
                """).param("circle", card.circle()).param("own", card.organisation(), java.sql.Types.OTHER).param("named", named.toArray(UUID[]::new)).query(Employers::employer).list();
    }

    private static Employer employer(ResultSet row, int n) throws SQLException {
        return new Employer(row.getObject("organisation", UUID.class), row.getString("works"), row.getString("name"), row.getString("email"));
    }
}
