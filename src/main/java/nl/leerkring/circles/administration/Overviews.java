package nl.leerkring.circles.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Administrator;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** All circles, for administrators: names and numbers, never contents. */
@Component
class Overviews {

    static final int PER_PAGE = 50;
    private static final Key HOUSE = Key.house("an administrator sees which circles there are");
    private static final String SELECT = """
            select c.id, c.slug, c.name, c.visibility, c.archived is not null as archived,
                   count(p.id)::int as members, (count(p.id) filter (where s.role = 'coordinator'))::int as coordinators,
                   max(v.ends) filter (where v.person = :me and v.ends > now()) as inside
            from circles.circle c left join circles.seat s on s.circle = c.id and s.ended is null
            left join circles.visit v on v.seat = s.id
            left join people.person p on p.id = s.person and p.gone is null and v.seat is null
            """;
    private static final String ALL = """
            group by c.id
            order by c.archived is not null, count(p.id) > 0 and count(p.id) filter (where s.role = 'coordinator') = 0 desc, lower(c.name), c.id limit :most offset :skip
            """;

    private final Database database;

    Overviews(Database database) {
        this.database = database;
    }

    /** By name, after those that nobody leads any more; one more than fits on a page, if there are. */
    List<Overview> all(Administrator by, int page) {
        return database.read(HOUSE, sql -> sql.sql(SELECT + ALL)
                .param("me", by.person()).param("most", PER_PAGE + 1).param("skip", (page - 1) * PER_PAGE).query(Overviews::overview).list());
    }

    /** @throws Missing when there is no such circle */
    Overview get(Administrator by, UUID circle) {
        return database.read(HOUSE, sql -> sql.sql(SELECT + " where c.id = :circle group by c.id").param("me", by.person()).param("circle", circle)
                .query(Overviews::overview).optional()).orElseThrow(Missing::new);
    }

    private static Overview overview(ResultSet row, int n) throws SQLException {
        OffsetDateTime inside = row.getObject("inside", OffsetDateTime.class);
        return new Overview(new CircleId(row.getObject("id", UUID.class)), row.getString("slug"), row.getString("name"), row.getString("visibility"),
                row.getInt("members"), row.getInt("coordinators"), row.getBoolean("archived"), inside == null ? null : inside.toInstant());
    }
}
