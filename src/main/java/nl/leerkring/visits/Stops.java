package nl.leerkring.visits;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.live.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The route of a visit, stop by stop, and whom one meets there. */
@Component
public class Stops {

    public static final int MOST = 20;

    private final Database database;
    private final Live live;
    private final Clock clock;

    Stops(Database database, Live live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    List<Stop> of(Key key, VisitId visit) {
        return database.read(key, sql -> sql.sql("select * from visits.stop where item = ? and removed is null order by place, id").param(visit.value())
                .query((row, n) -> new Stop(row.getObject("id", UUID.class), row.getString("title"), row.getString("spot"), row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class), row.getObject("minutes", Integer.class), row.getString("look"))).list());
    }

    List<Visit.Local> locals(Key key, VisitId visit) {
        return database.read(key, sql -> sql.sql("select id, name, function from visits.local_person where item = ? and removed is null order by made, id")
                .param(visit.value()).query(Visit.Local.class).list());
    }

    /** Adds a stop at the end. @throws Refused when there are very many */
    public UUID add(Visiting by, Stop.Draft draft) {
        UUID id = Ids.next();
        change(by, sql -> {
            if (count(sql, "stop", by) >= MOST) {
                throw new Refused("Er zijn al " + MOST + " haltes.", "There are " + MOST + " stops already.");
            }
            sql.sql("""
                    insert into visits.stop (id, circle, item, place, title, spot, latitude, longitude, minutes, look)
                    select :id, :circle, :item, coalesce(max(place), 0) + 1, :title, :spot, cast(:latitude as double precision), cast(:longitude as double precision),
                           cast(:minutes as int), :look from visits.stop where item = :item
                    """).param("id", id).param("circle", by.circle()).param("item", by.item()).param("title", draft.title()).param("spot", draft.spot())
                    .param("latitude", draft.latitude()).param("longitude", draft.longitude()).param("minutes", draft.minutes()).param("look", draft.look()).update();
        });
        return id;
    }

    /** @throws Missing if it is not one of this visit, or not any more */
    public void save(Visiting by, UUID stop, Stop.Draft draft) {
        change(by, sql -> found(sql.sql("""
                update visits.stop set title = :title, spot = :spot, latitude = cast(:latitude as double precision), longitude = cast(:longitude as double precision),
                       minutes = cast(:minutes as int), look = :look where id = :id and item = :item and removed is null
                """).param("id", stop).param("item", by.item()).param("title", draft.title()).param("spot", draft.spot())
                .param("latitude", draft.latitude()).param("longitude", draft.longitude()).param("minutes", draft.minutes()).param("look", draft.look()).update()));
    }

    /** One place earlier or later; the first goes no earlier, the last no later. */
    public void move(Visiting by, UUID stop, boolean up) {
        change(by, sql -> {
            List<UUID> order = new ArrayList<>(sql.sql("select id from visits.stop where item = ? and removed is null order by place, id").param(by.item()).query(UUID.class).list());
            int at = order.indexOf(stop);
            found(at < 0 ? 0 : 1);
            Collections.swap(order, at, Math.clamp(up ? at - 1L : at + 1L, 0, order.size() - 1));
            for (int i = 0; i < order.size(); i++) {
                sql.sql("update visits.stop set place = ? where id = ?").params(i + 1, order.get(i)).update();
            }
        });
    }

    /** Takes a stop out, or puts it back; what was recorded there stays. */
    public void remove(Visiting by, UUID stop, boolean gone) {
        change(by, sql -> found(sql.sql("""
                update visits.stop set removed = case when :gone then cast(:now as timestamptz) end, removed_by = case when :gone then cast(:by as uuid) end
                where id = :id and item = :item and (removed is null) = :gone
                """).param("gone", gone).param("now", now()).param("by", by.person()).param("id", stop).param("item", by.item()).update()));
    }

    /** Somebody who said that this may be told. */
    public void meet(Visiting by, String name, String function) {
        change(by, sql -> {
            if (count(sql, "local_person", by) >= MOST) {
                throw new Refused("Er staan al " + MOST + " mensen.", "There are " + MOST + " people already.");
            }
            sql.sql("""
                    insert into visits.local_person (id, circle, item, name, function, made, made_by) select :id, :circle, :item, :name, :function, :now, :by
                    where not exists (select 1 from visits.local_person where item = :item and name = :name and function = :function and removed is null)
                    """).param("id", Ids.next()).param("circle", by.circle()).param("item", by.item()).param("name", name).param("function", function)
                    .param("now", now()).param("by", by.person()).update();
        });
    }

    public void part(Visiting by, UUID local, boolean gone) {
        change(by, sql -> found(sql.sql("update visits.local_person set removed = case when :gone then cast(:now as timestamptz) end where id = :id and item = :item and (removed is null) = :gone")
                .param("gone", gone).param("now", now()).param("id", local).param("item", by.item()).update()));
    }

    private void change(Visiting by, java.util.function.Consumer<JdbcClient> work) {
        database.change(by, sql -> {
            Visits.begin(sql, by);
            sql.sql("select item from visits.visit where item = ? for no key update").param(by.item()).query(UUID.class).single();
            work.accept(sql);
            live.hint(by.circle(), by.hint());
        });
    }

    private static int count(JdbcClient sql, String table, Visiting by) {
        return sql.sql("select count(*) from visits." + table + " where item = ? and removed is null").param(by.item()).query(Integer.class).single();
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new Missing();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
