package nl.leerkring.search.upkeep;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index, kept complete. Each thing is read anew as when it changes, so that searching and writing go on meanwhile. */
@Component
public class Upkeep {

    private static final Key HOUSE = Key.house("the index of search");
    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 200;

    private final Database database;

    Upkeep(Database database) {
        this.database = database;
    }

    /** @param built nothing: it is being built, or will be within some seconds */
    record Source(String kind, String view, @Nullable Instant built, long found) {
    }

    List<Source> sources() {
        return database.read(HOUSE, sql -> sql.sql("""
                select s.kind, s.view, s.built, (select count(*) from search.mark m where m.kind = s.kind) as found from search.source s order by s.kind
                """).query((row, n) -> new Source(row.getString("kind"), row.getString("view"), at(row.getObject("built", OffsetDateTime.class)), row.getLong("found"))).list());
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** All of it is built anew, from the next round of the job on. */
    public void anew() {
        database.change(HOUSE, sql -> sql.sql("update search.source set built = null").update());
    }

    /** What the job does: build what is not built, then learn the words. */
    public void round() {
        for (Source source : sources()) {
            if (source.built() == null) {
                build(source);
            }
        }
        while (learn()) {
            // until nothing is left
        }
    }

    private void build(Source source) {
        each("select distinct v.id from " + source.view() + " v where v.id > :last order by v.id limit :most", source);
        each("""
                select m.id from search.mark m where m.kind = :kind and m.id > :last and not exists (select 1 from VIEW v where v.id = m.id)
                  and (exists (select 1 from search.item i where i.kind = m.kind and i.id = m.id) or exists (select 1 from search.open_item i where i.kind = m.kind and i.id = m.id))
                order by m.id limit :most
                """.replace("VIEW", source.view()), source);
        database.change(HOUSE, sql -> sql.sql("update search.source set built = now() where kind = ?").param(source.kind()).update());
    }

    /** In short transactions, so that nobody waits long. */
    private void each(String ids, Source source) {
        UUID last = FIRST;
        while (last != null) {
            UUID from = last;
            last = database.write(HOUSE, sql -> {
                List<UUID> some = sql.sql(ids).param("kind", source.kind()).param("last", from).param("most", AT_ONCE).query(UUID.class).list();
                sql.sql("select search.refresh(:kind, :ids::uuid[])").param("kind", source.kind()).param("ids", some.toArray(UUID[]::new)).query((row, n) -> true).list();
                return some.size() < AT_ONCE ? null : some.getLast();
            });
        }
    }

    /** The words of circles in which something changed. @return whether there may be more */
    private boolean learn() {
        return database.write(HOUSE, sql -> {
            record Changed(UUID circle, boolean open) {
            }
            List<Changed> rows = sql.sql("""
                    delete from search.unlearned where ctid = any (array(select ctid from search.unlearned limit 500 for update skip locked)) returning circle, open
                    """).query(Changed.class).list();
            UUID[] circles = rows.stream().map(Changed::circle).distinct().sorted().toArray(UUID[]::new);
            UUID[] open = rows.stream().filter(Changed::open).map(Changed::circle).distinct().sorted().toArray(UUID[]::new);
            sql.sql("""
                    insert into search.vocabulary (circle, words) select c.id, search.words_of(c.id) from unnest(:circles) as c(id) order by c.id
                    on conflict (circle) do update set words = excluded.words
                    """).param("circles", circles).update();
            sql.sql("""
                    insert into search.open_word (word)
                    select distinct word from search.open_item i, unnest(tsvector_to_array(ts_filter(i.words, '{a,c}'))) word
                    where i.origin = any (:circles) and not i.partaking and length(word) between 4 and 40 and word !~ '^[0-9]+$' order by 1 on conflict do nothing
                    """).param("circles", open).update();
            return rows.size() == 500;
        });
    }
}
