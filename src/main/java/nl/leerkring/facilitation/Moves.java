package nl.leerkring.facilitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with a run. Time is that of the database, so that all nodes and all phones agree whatever their own clocks say. */
@Component
public class Moves {

    private static final int MOST = 60;

    private final Database database;
    private final Live live;
    private final Recent recent;
    private final Turns turns;

    Moves(Database database, Live live, Recent recent, Turns turns) {
        this.turns = turns;
        this.recent = recent;
        this.database = database;
        this.live = live;
    }

    public Scene scene(RunSeat seat) {
        Seen seen = recent.of(seat, Seen.class, () -> seen(seat));
        return new Scene(seat, seen.stand(), seen.now().plusNanos(System.nanoTime() - seen.read()), seen.people(), seen.present(), seen.knocking(), seen.huddles());
    }

    /** @param now by the clock of the database @param read the same moment by {@link System#nanoTime} */
    private record Seen(Stand stand, Instant now, long read, List<Presence> people, int present, List<Scene.Knock> knocking, List<Huddle> huddles) {
    }

    private Seen seen(RunSeat seat) {
        return database.read(seat, sql -> {
            UUID run = seat.run().id().value();
            List<Presence> people = sql.sql("""
                    select p.id as presence, p.who, p.person, p.name, p.role, p.leads, p.seen, p.agreed from facilitation.presence p
                    where p.run = :run order by p.leads desc, p.role, p.name limit :most
                    """).param("run", run).param("most", MOST).query((row, n) -> RunSeats.presence(row)).list();
            int present = people.size() < MOST ? (int) people.stream().filter(Presence::here).count()
                    : sql.sql("select count(*) from facilitation.presence where run = :run and seen is not null").param("run", run).query(Integer.class).single();
            List<Move> moves = moves(sql, seat.run().id());
            Stand stand = Stand.of(seat.run().script(), moves);
            return new Seen(stand, now(sql), System.nanoTime(), people, present, knocking(sql, seat), Huddles.of(sql, seat.run(), stand, moves));
        });
    }

    private static List<Scene.Knock> knocking(JdbcClient sql, RunSeat seat) {
        return !seat.leads() || !seat.run().sealed() ? List.of() : sql.sql("select id, name from facilitation.knock where run = :run order by made")
                .param("run", seat.run().id().value()).query(Scene.Knock.class).list();
    }

    /** In milliseconds since 1970, for clocks that want to be set. */
    public Instant now(RunSeat seat) {
        return database.read(seat, Moves::now);
    }

    private static Instant now(JdbcClient sql) {
        return sql.sql("select clock_timestamp()").query((row, n) -> instant(row, 1)).single();
    }

    private static List<Move> moves(JdbcClient sql, RunId run) {
        return sql.sql("select kind, amount, at from facilitation.event where run = :run order by n").param("run", run.value())
                .query((row, n) -> new Move(Move.Kind.valueOf(row.getString(1)), row.getInt(2), instant(row, 3))).list();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * Does one thing with the run, if nobody did something in between.
     *
     * @param after how many moves this person saw; a repeated request, whose answer was lost, is done already
     * @throws Refused somebody else was first, or it cannot be done now
     */
    public void move(RunSeat by, Move.Kind kind, int amount, int after) {
        if (!by.leads()) {
            throw new Missing();
        }
        database.change(by, sql -> {
            lock(sql, by);
            List<Move> before = moves(sql, by.run().id());
            if (before.size() > after && last(sql, by, after) == kind) {
                return;
            }
            if (before.size() != after) {
                throw new Refused("Iemand anders was je net voor. Kijk waar de groep nu is.", "Somebody else was just before you. Look where the group is now.");
            }
            if (!Stand.of(by.run().script(), before).may(kind, by.run().script())) {
                throw new Refused("Dat kan nu niet.", "That cannot be done now.");
            }
            note(sql, by, kind, amount, after);
            closing(sql, by);
            turns.came(sql, by, Stand.of(by.run().script(), before), Stand.of(by.run().script(), moves(sql, by.run().id())));
            live.hint(by.run().id().value(), "stand");
        });
    }

    private static Move.@Nullable Kind last(JdbcClient sql, RunSeat by, int after) {
        return sql.sql("select kind from facilitation.event where run = :run and n = :n and by = :by").param("run", by.run().id().value())
                .param("n", after + 1).param("by", by.presence()).query(String.class).optional().map(Move.Kind::valueOf).orElse(null);
    }

    private static void lock(JdbcClient sql, RunSeat by) {
        sql.sql("select 1 from facilitation.run where id = :run for update").param("run", by.run().id().value()).query(Integer.class).single();
    }

    private static void note(JdbcClient sql, RunSeat by, Move.Kind kind, int amount, int after) {
        sql.sql("insert into facilitation.event (run, n, circle, kind, amount, by) values (:run, :n, :circle, :kind, :amount, :by)")
                .param("run", by.run().id().value()).param("n", after + 1).param("circle", by.run().circle()).param("kind", kind.name())
                .param("amount", amount).param("by", by.presence()).update();
    }

    private static void closing(JdbcClient sql, RunSeat by) {
        Phase phase = Stand.of(by.run().script(), moves(sql, by.run().id())).phase();
        boolean over = phase == Phase.CLOSED || phase == Phase.CLEANED;
        sql.sql("update facilitation.run set closed = case when :over then coalesce(closed, now()) end where id = :run")
                .param("over", over).param("run", by.run().id().value()).update();
    }

    /** Somebody of the group goes on with it; who led is there as before, without leading. */
    public void takeOver(RunSeat by) {
        if (!by.mayTakeOver()) {
            throw new Missing();
        }
        lead(by, by.presence());
    }

    /** Who leads hands over to somebody else, and leads no more. */
    public void handOver(RunSeat by, UUID to) {
        if (!by.leads()) {
            throw new Missing();
        }
        lead(by, to);
    }

    private void lead(RunSeat by, UUID to) {
        database.change(by, sql -> {
            lock(sql, by);
            boolean there = sql.sql("select exists (select 1 from facilitation.presence where id = :to and run = :run and role <> 'listener')")
                    .param("to", to).param("run", by.run().id().value()).query(Boolean.class).single();
            if (!there) {
                throw new Missing();
            }
            sql.sql("update facilitation.presence set leads = (id = :to) where run = :run and (leads or id = :to)").param("to", to)
                    .param("run", by.run().id().value()).update();
            note(sql, by, Move.Kind.HAND_OVER, 0, moves(sql, by.run().id()).size());
            live.hint(by.run().id().value(), "stand");
        });
    }

    /** Whose question it is. */
    public void bringer(RunSeat by, UUID who) {
        if (!by.leads()) {
            throw new Missing();
        }
        database.change(by, sql -> {
            lock(sql, by);
            int there = sql.sql("""
                    update facilitation.presence set role = case when id = :who then 'bringer' when person is null then 'guest' else 'member' end
                    where run = :run and (id = :who or role = 'bringer') and role <> 'listener'
                    """).param("who", who).param("run", by.run().id().value()).update();
            if (there == 0) {
                throw new Missing();
            }
            note(sql, by, Move.Kind.BRINGER, 0, moves(sql, by.run().id()).size());
            live.hint(by.run().id().value(), "stand");
        });
    }

    /** Agrees with the rules that were read aloud. */
    public void agree(RunSeat by) {
        database.change(by, sql -> {
            sql.sql("update facilitation.presence set agreed = coalesce(agreed, now()) where id = :id").param("id", by.presence()).update();
            live.hint(by.run().id().value(), "stand");
        });
    }
}
