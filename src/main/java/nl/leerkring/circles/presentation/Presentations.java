package nl.leerkring.circles.presentation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Shown;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Missing;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what may be shown of circles. The only place that reads a circle for who has no seat in it: never a hidden one. */
@Component
public class Presentations {

    private static final Key HOUSE = Key.house("what everybody may see of a circle that is not hidden");
    private static final String COLUMNS = """
            c.id, c.slug, c.name, c.aim, c.subject, c.partners, c.starts, c.ends, c.visibility = 'open' as open, c.archived is not null as over
            """;
    private static final int MOST = 200;

    private final Database database;
    private final Clock clock;

    Presentations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param until the last day to apply, when one may apply now; @param applies one may apply now */
    public record Listed(Shown circle, boolean applies, @Nullable LocalDate until) {
    }

    /** Open and closed circles that run, by name; those one may apply for first. */
    public List<Listed> running() {
        LocalDate today = Dates.dayOf(clock.instant());
        return database.read(HOUSE, sql -> sql.sql("select " + COLUMNS + """
                , t.until, c.visibility = 'open' and coalesce(t.open and (t.until is null or t.until >= :today), false) as applies
                from circles.circle c left join circles.terms t on t.circle = c.id
                where c.visibility in ('open', 'closed') and c.archived is null and (c.ends is null or c.ends >= :today)
                order by applies desc, lower(c.name), c.id limit :most
                """).param("today", today).param("most", MOST)
                .query((row, n) -> new Listed(shown(row), row.getBoolean("applies"), row.getObject("until", LocalDate.class))).list());
    }

    /** @throws Missing for a hidden circle as for one that is not there */
    public Shown get(String slug) {
        return database.read(HOUSE, sql -> sql.sql("select " + COLUMNS + " from circles.circle c where c.slug = ? and c.visibility in ('open', 'closed')")
                .param(slug).query((row, n) -> shown(row)).optional()).orElseThrow(Missing::new);
    }

    /** The address of the public page of this circle; nothing: it is not an open one. */
    public @Nullable String open(String slug) {
        return database.read(HOUSE, sql -> sql.sql("select '/leerkringen/' || slug from circles.circle where slug = ? and visibility = 'open'")
                .param(slug).query(String.class).optional()).orElse(null);
    }

    /** The municipalities of who takes part; an organisation that is none is not told. */
    List<String> municipalities(Shown circle) {
        return database.read(circle.door(), sql -> sql.sql("""
                select distinct o.name from circles.members s join people.person p on p.id = s.person
                join people.organisation o on o.id = p.organisation
                where s.circle = ? and s.role = 'participant' and o.kind = 'municipality' and p.gone is null order by o.name
                """).param(circle.id().value()).query(String.class).list());
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(new CircleId(row.getObject("id", java.util.UUID.class)), row.getString("slug"), row.getString("name"),
                row.getString("aim"), row.getString("subject"), row.getString("partners"), row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class), row.getBoolean("open"), row.getBoolean("over"));
    }
}
