package nl.leerkring.visits;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** The themes on which a circle scores places. */
@Component
public class Themes {

    private final Database database;
    private final Clock clock;

    Themes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of now, and those that were once, under which scores may stand. */
    record All(List<Theme> now, List<Theme> once) {
    }

    /** In the order of the circle. */
    public List<Theme> of(Key key, CircleId circle) {
        return all(key, circle).now();
    }

    All all(Key key, CircleId circle) {
        record Row(Theme theme, boolean removed) {
        }
        List<Row> rows = database.read(key, sql -> sql.sql("select code, name, name_en, removed is not null as removed from visits.theme where circle = ? order by place, code")
                .param(circle.value()).query((row, n) -> new Row(new Theme(row.getString("code"), Text.of(row.getString("name"), row.getString("name_en"))),
                        row.getBoolean("removed"))).list());
        return rows.isEmpty() ? new All(Theme.FIRST, List.of())
                : new All(rows.stream().filter(row -> !row.removed()).map(Row::theme).toList(), rows.stream().filter(Row::removed).map(Row::theme).toList());
    }

    /**
     * Makes this the list. What is not in it any more is not asked any more; scores that were given stay.
     *
     * @param before what was on the page
     * @return false: somebody else changed the list in the meantime, and nothing is saved
     */
    public boolean set(Coordinator by, List<Theme> before, List<Theme> after) {
        UUID circle = by.circle().value();
        return database.write(by, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('visit themes'), hashtext(?))").param(circle.toString()).query((row, n) -> true).single();
            All now = all(by, by.circle());
            if (!now.now().equals(before)) {
                return false;
            }
            now.now().forEach(theme -> put(by, circle, theme, 0, true));
            for (int i = 0; i < after.size(); i++) {
                put(by, circle, after.get(i), i + 1, false);
            }
            return true;
        });
    }

    private void put(Key by, UUID circle, Theme theme, int place, boolean removed) {
        database.change(by, sql -> sql.sql("""
                insert into visits.theme (circle, code, place, name, name_en, removed) values (:circle, :code, :place, :name, :english, :removed)
                on conflict (circle, code) do update set place = excluded.place, name = excluded.name, name_en = excluded.name_en, removed = excluded.removed
                """).param("circle", circle).param("code", theme.code()).param("place", place).param("name", theme.name().nl()).param("english", theme.name().en())
                .param("removed", removed ? clock.instant().atOffset(ZoneOffset.UTC) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE).update());
    }
}
