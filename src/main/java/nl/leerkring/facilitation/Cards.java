package nl.leerkring.facilitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the notes of one question lie. Whoever is in the run may move them; nothing is lost by it, and two at once is one after the other. */
@Component
public class Cards {

    /** With the question and the notes that changed behind it. */
    public static final String TOPIC = "bord ";

    private static final String SELECT = """
            select e.id, e.content->>'text' as text, case when (e.content->>'anonymous')::boolean then '' else p.name end as name,
                   coalesce(e.bin, (e.content->>'bin')::int, -1) as bin, e.x, e.y, e.within, e.state, e.removed is not null as gone, e.presence, e.rev,
                   array(select v.presence from facilitation.entry v where v.target = e.id and v.counted and v.removed is null) as dots
            from facilitation.entry e join facilitation.presence p on p.id = e.presence
            where e.run = :run and e.step = :step and e.ask = :ask and not e.counted and not e.sealed
            """;

    /** A note that changed, what lies on it, and what it lies on. */
    private static final String CHANGED = """
             and (e.rev > :after or e.within in (select h.id from facilitation.entry h where h.run = :run and h.rev > :after)
                  or e.id in (select w.within from facilitation.entry w where w.run = :run and w.rev > :after))
            """;

    private static final String THESE = """
             and (e.id = any(:ids) or e.within = any(:ids) or e.id in (select w.within from facilitation.entry w where w.run = :run and w.id = any(:ids)))
            """;

    /** A change that was made before another may be there after it; so a page asks for a little more than it needs. In milliseconds. */
    private static final int OVERLAP = 2_000;

    private final Database database;
    private final Counting counting;
    private final Recent recent;

    Cards(Database database, Counting counting, Recent recent) {
        this.recent = recent;
        this.database = database;
        this.counting = counting;
    }

    /** @param rev up to where this is; ask for what came after */
    public record Board(List<Card> cards, long rev) {
    }

    /** @param all false: only this person's own, until they are shown together */
    public Board of(RunSeat seat, Tally.Asked asked, boolean all) {
        return changed(seat, asked, all, -1);
    }

    /** What changed after that, also what was taken away. */
    public Board changed(RunSeat seat, Tally.Asked asked, boolean all, long after) {
        List<Lying> lying = recent.of(seat, List.of(asked, after), () -> lying(seat, asked, after));
        long newest = lying.stream().mapToLong(Lying::rev).max().orElse(0);
        return new Board(lying.stream().filter(each -> all || each.by().equals(seat.presence())).map(each -> each.to(seat.presence())).toList(),
                Math.max(Math.max(0, after), newest - OVERLAP));
    }

    /** These notes, what lies on them and what they lie on, as they are now for everybody. */
    public List<Lying> these(RunSeat seat, Tally.Asked asked, Collection<UUID> ids) {
        return database.read(seat, sql -> sql.sql(SELECT + THESE + " order by e.made, e.id").param("run", seat.run().id().value())
                .param("step", asked.step()).param("ask", asked.ask()).param("ids", ids.toArray(UUID[]::new)).query((row, n) -> lying(row)).list());
    }

    /** A note as it lies there for everybody. @param by who wrote it @param dots who gave it one */
    public record Lying(Card card, UUID by, List<UUID> dots, long rev) {

        public Card to(UUID me) {
            return card.to(by.equals(me), dots.contains(me));
        }
    }

    private List<Lying> lying(RunSeat seat, Tally.Asked asked, long after) {
        return database.read(seat, sql -> sql.sql(SELECT + (after < 0 ? " and e.removed is null" : CHANGED) + " order by e.made, e.id")
                .param("run", seat.run().id().value()).param("step", asked.step()).param("ask", asked.ask()).param("after", after)
                .query((row, n) -> lying(row)).list());
    }

    private static Lying lying(ResultSet row) throws SQLException {
        List<UUID> dots = List.of((UUID[]) row.getArray("dots").getArray());
        return new Lying(new Card(row.getObject("id", UUID.class), row.getString("text"), row.getString("name"), row.getInt("bin"), number(row, "x"), number(row, "y"),
                row.getObject("within", UUID.class), row.getString("state"), dots.size(), false, false, row.getBoolean("gone")),
                row.getObject("presence", UUID.class), dots, row.getLong("rev"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    /** Where a note goes: to a column, to a place on the canvas, or (within) on another note. */
    public record Place(@Nullable Integer bin, @Nullable Double x, @Nullable Double y, @Nullable UUID within) {
    }

    public void move(RunSeat by, Tally.Asked asked, UUID card, Place to) {
        database.change(by, sql -> {
            UUID lay = sql.sql("""
                    update facilitation.entry set rev = facilitation.moment() where run = :run
                    and id = (select within from facilitation.entry where id = :card and run = :run) returning id
                    """).param("run", by.run().id().value()).param("card", card).query(UUID.class).optional().orElse(card); // what it lay on shows it no more
            if (to.within() != null) {
                merge(sql, by, asked, card, to.within());
            } else if (sql.sql("""
                    update facilitation.entry set bin = coalesce(:bin, bin), x = coalesce(:x, x), y = coalesce(:y, y), within = null,
                           rev = facilitation.moment()
                    where id = :card and run = :run and step = :step and ask = :ask and not counted and removed is null
                    """).param("bin", to.bin()).param("x", to.x()).param("y", to.y()).param("card", card).param("run", by.run().id().value())
                    .param("step", asked.step()).param("ask", asked.ask()).update() == 0) {
                throw new Missing();
            }
            counting.soon(by.run().id().value(), TOPIC + asked, card, lay);
        });
    }

    /** What lay on the note that is moved comes along, so that merging stays one layer deep. */
    private static void merge(JdbcClient sql, RunSeat by, Tally.Asked asked, UUID card, UUID within) {
        int moved = card.equals(within) ? 0 : sql.sql("""
                update facilitation.entry e set within = t.head, rev = facilitation.moment()
                from (select coalesce(within, id) as head from facilitation.entry
                      where id = :within and run = :run and step = :step and ask = :ask and not counted and removed is null) t
                where (e.id = :card or e.within = :card) and e.run = :run and not e.counted and e.removed is null and t.head <> :card
                """).param("within", within).param("card", card).param("run", by.run().id().value()).param("step", asked.step())
                .param("ask", asked.ask()).update();
        if (moved == 0) {
            throw new Missing();
        }
    }

    /** Answered, parked or open again. Only for who leads. */
    public void state(RunSeat by, Tally.Asked asked, UUID card, String state) {
        database.change(by, sql -> {
            int done = sql.sql("""
                    update facilitation.entry set state = :state, rev = facilitation.moment()
                    where id = :card and run = :run and step = :step and ask = :ask and not counted and removed is null
                    """).param("state", state).param("card", card).param("run", by.run().id().value()).param("step", asked.step())
                    .param("ask", asked.ask()).update();
            if (done == 0) {
                throw new Missing();
            }
            counting.soon(by.run().id().value(), TOPIC + asked, card);
        });
    }

    /** Gives a dot, or takes it back. @param most how many one may give */
    public void dot(RunSeat by, Tally.Asked asked, UUID card, int most) {
        database.change(by, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtextextended(:me, 0))").param("me", by.presence().toString()).query((row, n) -> true).single();
            UUID run = by.run().id().value();
            boolean back = sql.sql("delete from facilitation.entry where target = :card and presence = :me and counted").param("card", card)
                    .param("me", by.presence()).update() > 0;
            if (!back) {
                give(sql, by, asked, card, most);
            }
            sql.sql("update facilitation.entry set rev = facilitation.moment() where id = :card and run = :run").param("card", card).param("run", run).update();
            counting.soon(run, TOPIC + asked, card);
        });
    }

    private static void give(JdbcClient sql, RunSeat by, Tally.Asked asked, UUID card, int most) {
        int given = sql.sql("""
                select count(*) from facilitation.entry where presence = :me and step = :step and ask = :ask and counted and target is not null and removed is null
                """).param("me", by.presence()).param("step", asked.step()).param("ask", asked.ask()).query(Integer.class).single();
        if (given >= most) {
            throw new Refused("Je hebt al je " + most + " stippen gegeven. Haal er eerst een weg.", "You gave all your " + most + " dots. Take one back first.");
        }
        int done = sql.sql("""
                insert into facilitation.entry (id, run, circle, sealed, step, ask, presence, target, counted, content)
                select :id, run, circle, false, step, ask, :me, id, true, '{}' from facilitation.entry
                where id = :card and run = :run and step = :step and ask = :ask and not counted and not sealed and removed is null
                """).param("id", Ids.next()).param("me", by.presence()).param("card", card).param("run", by.run().id().value())
                .param("step", asked.step()).param("ask", asked.ask()).update();
        if (done == 0) {
            throw new Missing();
        }
    }
}
