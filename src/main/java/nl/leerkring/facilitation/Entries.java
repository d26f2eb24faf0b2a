package nl.leerkring.facilitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is entered in runs. Each comes in at most once, however often it is sent; a sealed one is readable only with the key of its run. */
@Component
public class Entries {

    private static final Refused DESTROYED = new Refused("Wat hier gezegd is, is vernietigd zoals afgesproken.", "What was said here has been destroyed, as agreed.");

    private static final String SELECT = """
            select e.id, e.step, e.ask, e.presence, p.name, e.target, e.content, e.cipher, e.made
            from facilitation.entry e join facilitation.presence p on p.id = e.presence
            where e.run = :run and e.removed is null\
            """;
    private static final String ORDER = " order by e.made, e.id";

    private final Database database;
    private final Counting counting;
    private final Whispers whispers;
    private final Recent recent;

    Entries(Database database, Counting counting, Whispers whispers, Recent recent) {
        this.recent = recent;
        this.whispers = whispers;
        this.database = database;
        this.counting = counting;
    }

    /** What somebody enters. @param id made on the device */
    public record Draft(UUID id, int step, int ask, @Nullable UUID target, Content content) {
    }

    /** Shown, and never stored. */
    public record Whispered(String by, String text) {
    }

    /** Shows it to who is there now, and keeps it nowhere. */
    public void whisper(RunSeat by, Draft draft) {
        whispers.say(by, draft.step(), draft.content().text());
    }

    public List<Whispered> whispers(RunSeat seat, int step) {
        return whispers.of(seat.run().id(), step).stream().map(each -> new Whispered(each.by(), each.text())).toList();
    }

    /** @return false: it was there already, or this person gave as many as may be */
    public boolean add(RunSeat by, Draft draft) {
        Run run = by.run();
        Ask ask = draft.ask() < 0 ? null : run.step(draft.step()).asks().get(draft.ask());
        boolean counted = ask == null || !ask.worded();
        return database.write(by, sql -> {
            if (!first(sql, by, draft.id()) || ask != null && ask.worded() && full(sql, by, draft, ask)) {
                return false;
            }
            byte[] key = key(sql, run);
            sql.sql("""
                    insert into facilitation.entry (id, run, circle, sealed, step, ask, presence, target, counted, content, cipher)
                    values (:id, :run, :circle, :sealed, :step, :ask, :presence, :target, :counted, cast(:content as jsonb), :cipher)
                    on conflict (presence, step, ask, coalesce(target, run)) where counted and removed is null
                    do update set content = excluded.content, cipher = excluded.cipher, id = excluded.id, changed = now(), rev = facilitation.moment()
                    """).param("id", draft.id()).param("run", run.id().value()).param("circle", run.circle()).param("sealed", run.sealed())
                    .param("step", draft.step()).param("ask", draft.ask()).param("presence", by.presence()).param("target", draft.target())
                    .param("counted", counted).param("content", key == null ? draft.content().json() : null)
                    .param("cipher", key == null ? null : Seals.seal(key, draft.id(), draft.content().json())).update();
            counting.tell(run, counted && ask != null);
            return true;
        });
    }

    private static boolean first(JdbcClient sql, RunSeat by, UUID id) {
        return sql.sql("insert into facilitation.receipt (id, run, circle) values (:id, :run, :circle) on conflict do nothing")
                .param("id", id).param("run", by.run().id().value()).param("circle", by.run().circle()).update() == 1;
    }

    private static boolean full(JdbcClient sql, RunSeat by, Draft draft, Ask ask) {
        return ask.max() > 0 && sql.sql("""
                select count(*) >= :max from facilitation.entry where presence = :presence and step = :step and ask = :ask and removed is null
                """).param("max", ask.max()).param("presence", by.presence()).param("step", draft.step()).param("ask", draft.ask())
                .query(Boolean.class).single();
    }

    /** Takes back, or puts back, what this person entered. */
    public boolean remove(RunSeat by, UUID id, boolean gone) {
        return database.write(by, sql -> {
            boolean done = sql.sql("""
                    update facilitation.entry set removed = case when :gone then now() end, rev = facilitation.moment()
                    where id = :id and run = :run and presence = :presence and (removed is null) = :gone
                    """).param("gone", gone).param("id", id).param("run", by.run().id().value()).param("presence", by.presence()).update() == 1;
            counting.tell(by.run(), false);
            return done;
        });
    }

    /** All that this person may see, in the order in which it came; of what is counted only her own. */
    public List<Entry> of(RunSeat seat, Stand stand) {
        return all(seat).stream().filter(entry -> sees(seat, stand, entry)).toList();
    }

    private List<Entry> all(RunSeat seat) {
        if (seat.run().sealed()) {
            return database.read(seat, sql -> {
                byte[] key = keyOrNull(sql, seat.run());
                return key == null ? List.<Entry>of() : sql.sql(SELECT + ORDER).param("run", seat.run().id().value()).query((row, n) -> entry(row, key)).list();
            });
        }
        List<Entry> own = database.ask(seat, ask -> ask.sql(SELECT + " and e.presence = :me" + ORDER)
                .param("run", seat.run().id().value()).param("me", seat.presence()).rows((row, n) -> entry(row, null)));
        return Stream.concat(worded(seat).stream().filter(entry -> !entry.of(seat.presence())), own.stream())
                .sorted(Comparator.comparing(Entry::made).thenComparing(Entry::id)).toList();
    }

    private List<Entry> worded(RunSeat seat) {
        return recent.of(seat, Entry.class, () -> database.ask(seat, ask -> ask.sql(SELECT + " and not e.counted" + ORDER)
                .param("run", seat.run().id().value()).rows((row, n) -> entry(row, null))));
    }

    /** Who has something of her own in what is shown: words, or a choice in one of these questions, of which the outcome is not shown. */
    public Set<UUID> writers(RunSeat seat, Set<Tally.Asked> untold) {
        Set<UUID> writers = new HashSet<>();
        worded(seat).forEach(entry -> writers.add(entry.presence()));
        if (!untold.isEmpty()) {
            database.read(seat, sql -> sql.sql("select distinct step, ask, presence from facilitation.entry where run = :run and counted and ask >= 0 and removed is null")
                    .param("run", seat.run().id().value()).query((row, n) -> untold.contains(new Tally.Asked(row.getInt(1), row.getInt(2)))
                            && writers.add(row.getObject(3, UUID.class))).list());
        }
        return writers;
    }

    private static boolean sees(RunSeat seat, Stand stand, Entry entry) {
        if (entry.of(seat.presence()) || entry.ask() < 0) {
            return true;
        }
        return switch (seat.run().step(entry.step()).asks().get(entry.ask()).sight()) {
            case NOW -> true;
            case TOGETHER -> stand.shows(entry.step());
            case BRINGER -> seat.role() == RunRole.BRINGER;
            case OWN, NEVER -> false;
        };
    }

    /** How often each was picked in each question, for what is not sealed: step and ask, then what was picked, then how often and the sum of places. */
    public Map<Tally.Asked, Tally> tallies(RunSeat seat) {
        return recent.counted(seat, Tally.class, () -> database.read(seat, sql -> tallies(sql, seat.run())));
    }

    static Map<Tally.Asked, Tally> tallies(JdbcClient sql, Run run) {
        Map<Tally.Asked, Tally> all = new HashMap<>();
        sql.sql("""
                select e.step, e.ask, p.value, count(*) as times, sum(p.place) as places
                from facilitation.entry e, jsonb_array_elements_text(e.content->'picks') with ordinality as p(value, place)
                where e.run = :run and e.counted and e.ask >= 0 and not e.sealed and e.removed is null group by 1, 2, 3
                """).param("run", run.id().value()).query((row, n) -> all.merge(new Tally.Asked(row.getInt(1), row.getInt(2)),
                Tally.of(row.getString(3), row.getInt(4), row.getInt(5)), Tally::and)).list();
        return all;
    }

    /** The presences of who entered something in this step, or passed; not what. */
    public Set<UUID> done(RunSeat seat, int step) {
        return recent.counted(seat, step, () -> Set.copyOf(database.read(seat, sql -> sql.sql("select distinct presence from facilitation.entry where run = :run and step = :step and removed is null")
                .param("run", seat.run().id().value()).param("step", step).query(UUID.class).list())));
    }

    public Optional<Entry> find(RunSeat seat, Stand stand, UUID id) {
        return of(seat, stand).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private static Entry entry(ResultSet row, byte @Nullable [] key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Content content = Content.of(key == null ? row.getString("content") : Seals.open(key, id, row.getBytes("cipher")));
        return new Entry(id, row.getInt("step"), row.getInt("ask"), row.getObject("presence", UUID.class), content.anonymous() ? "" : row.getString("name"),
                row.getObject("target", UUID.class), content, row.getObject("made", java.time.OffsetDateTime.class).toInstant());
    }

    private static byte @Nullable [] key(JdbcClient sql, Run run) {
        byte[] key = keyOrNull(sql, run);
        if (run.sealed() && key == null) {
            throw DESTROYED;
        }
        return key;
    }

    private static byte @Nullable [] keyOrNull(JdbcClient sql, Run run) {
        return run.sealed() ? sql.sql("select key from facilitation.seal where run = :run and (held is not null or expires > now())").param("run", run.id().value()).query(byte[].class).optional()
                .orElse(null) : null;
    }
}
