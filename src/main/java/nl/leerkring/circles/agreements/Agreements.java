package nl.leerkring.circles.agreements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who accepted what. Not having accepted never keeps anybody from reading. */
@Component
public class Agreements {

    private final Database database;
    private final Clock clock;

    Agreements(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The agreements as they read now, and as this person accepted them.
     *
     * @param version  of the text
     * @param accepted the version that was accepted; 0: none
     * @param before   the text that was accepted, when it is another
     */
    record Agreement(String text, int version, @Nullable Instant since, int accepted, @Nullable Instant acceptedAt, String before) {

        boolean open() {
            return !text.isEmpty() && accepted < version;
        }
    }

    Agreement of(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select c.agreements, c.agreements_version, a.made, s.agreed, s.agreed_at,
                       case when s.agreed < c.agreements_version then coalesce(b.text, '') else '' end as before
                from circles.seat s join circles.circle c on c.id = s.circle
                left join circles.agreement a on a.circle = c.id and a.version = c.agreements_version
                left join circles.agreement b on b.circle = c.id and b.version = s.agreed
                where s.id = ?
                """).param(seat.id()).query((row, n) -> new Agreement(row.getString("agreements"), row.getInt("agreements_version"), at(row, "made"),
                        row.getInt("agreed"), at(row, "agreed_at"), row.getString("before"))).single());
    }

    /** Somebody, and whether this version was accepted. */
    record Accepted(String name, boolean accepted) {
    }

    /** All who are asked, by name. */
    List<Accepted> everybody(Coordinator by) {
        return database.read(by, sql -> sql.sql("""
                select p.name, s.agreed >= c.agreements_version as accepted
                from circles.seat s join circles.circle c on c.id = s.circle join people.person p on p.id = s.person and p.gone is null
                where s.circle = ? and s.ended is null and s.role <> 'alumnus' order by lower(p.name), p.id
                """).param(by.circle().value()).query(Accepted.class).list());
    }

    /**
     * This person accepts the text that was shown. The key must open the circle.
     *
     * @return false: it reads differently by now, and nothing was accepted
     */
    public boolean accept(Key key, UUID circle, UUID person, int version) {
        return database.write(key, sql -> sql.sql("""
                update circles.seat s set agreed = :version, agreed_at = case when agreed = :version then agreed_at else :now end
                from circles.circle c
                where c.id = s.circle and c.agreements_version = :version and s.circle = :circle and s.person = :person and s.ended is null
                """).param("version", version).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("circle", circle).param("person", person)
                .update() == 1);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
