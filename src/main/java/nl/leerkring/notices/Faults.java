package nl.leerkring.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.springframework.stereotype.Component;

/** Whom mail does not reach, for who coordinates the circle it was about. */
@Component
public class Faults {

    private final Database database;

    Faults(Database database) {
        this.database = database;
    }

    /** One for each address; none when a later mail did arrive, or when the person has another address by now. The key must open the circle. */
    public List<Fault> of(Key key, UUID circle) {
        return database.read(key, sql -> sql.sql("""
                select m.address, m.person, min(m.made) as since, coalesce((array_agg(m.reason order by m.made desc))[1], '') as reason
                from notices.mail m left join people.person p on p.id = m.person
                where m.circle = :circle and database.opens(:circle) and m.state = 'failed' and m.address <> ''
                      and (p.id is null or p.email = m.address::citext)
                      and not exists (select 1 from notices.mail later where later.circle = m.circle and later.made > m.made
                          and lower(later.address) = lower(m.address) and later.state = 'sent')
                group by m.address, m.person order by m.address
                """).param("circle", circle).query(Faults::fault).list());
    }

    private static Fault fault(ResultSet row, int n) throws SQLException {
        return new Fault(row.getString("address"), row.getObject("person", UUID.class), row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
