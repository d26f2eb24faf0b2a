package nl.leerkring.deepdives.games;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.deepdives.formats.Formats;
import nl.leerkring.deepdives.formats.Spot;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.Presence;
import nl.leerkring.facilitation.RunId;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Games: prepared at an item for one or more tables, and played. */
@Component
class Games {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Live live;
    private final Moves moves;
    private final Formats formats;

    Games(Database database, Live live, Moves moves, Formats formats) {
        this.database = database;
        this.live = live;
        this.moves = moves;
        this.formats = formats;
    }

    void prepare(Spot spot, Kit kit, int tables) {
        database.change(spot.seat(), sql -> {
            for (int table = 1; table <= tables; table++) {
                RunId run = formats.add(spot, kit.script(), tables == 1 ? kit.title().nl() : kit.title().nl() + ", tafel " + table);
                sql.sql("insert into deepdives.game (run, circle, kit) values (:run, :circle, cast(:kit as jsonb))").param("run", run.value())
                        .param("circle", spot.seat().circle().value()).param("kit", kit.json()).update();
            }
        });
    }

    Game of(RunSeat seat) {
        return find(seat, moves.scene(seat)).orElseThrow(Missing::new);
    }

    /** One query; none for a run that is no game. */
    Optional<Game> find(RunSeat seat, Scene scene) {
        return !seat.run().script().id().equals(Kit.PLAYED) ? Optional.empty() : database.read(seat, sql -> sql.sql("""
                select g.kit, array(select p.presence || ' ' || p.role from deepdives.part p where p.run = g.run order by p.role, p.made) as parts,
                       array(select i.n from deepdives.inject i where i.run = g.run order by i.sent desc) as sent
                from deepdives.game g where g.run = :run
                """).param("run", seat.run().id().value()).query((row, n) -> new Game(scene, Kit.read(row.getString("kit")),
                Arrays.stream((String[]) row.getArray("parts").getArray()).map(Games::part).toList(),
                List.of((Integer[]) row.getArray("sent").getArray()))).optional());
    }

    private static Game.Part part(String line) {
        return new Game.Part(UUID.fromString(line.substring(0, 36)), Integer.parseInt(line.substring(37)));
    }

    /** By chance; with more people than roles some share one, with fewer the last roles stay with nobody. */
    void deal(RunSeat by) {
        Game game = leading(by);
        List<Presence> players = new ArrayList<>(game.players().stream().filter(each -> !each.id().equals(by.presence())).toList());
        if (players.isEmpty()) {
            throw new Refused("Er is nog niemand om een rol aan te geven.", "There is nobody yet to give a role to.");
        }
        Collections.shuffle(players, RANDOM);
        change(by, sql -> {
            sql.sql("delete from deepdives.part where run = :run").param("run", by.run().id().value()).update();
            for (int i = 0; i < players.size(); i++) {
                give(sql, by, players.get(i), i % game.kit().roles().size());
            }
        });
    }

    /** Somebody without a role chooses one, and keeps it: nobody looks into several. Who leads gives anybody any. */
    void choose(RunSeat by, @Nullable UUID who, int role) {
        Game game = of(by);
        UUID player = who == null ? by.presence() : who;
        Presence there = game.scene().people().stream().filter(each -> each.id().equals(player)).findFirst().orElseThrow(Missing::new);
        if (!game.deals() || role >= game.kit().roles().size() || !by.leads() && (who != null || game.mine() != null)) {
            throw new Missing();
        }
        change(by, sql -> {
            if (!by.leads() && sql.sql("select exists (select 1 from deepdives.part where run = :run and role = :role)").param("run", by.run().id().value())
                    .param("role", role).query(Boolean.class).single()) {
                throw new Refused("Die rol heeft net iemand anders gekozen. Kies een andere.", "Somebody else just chose that role. Choose another.");
            }
            give(sql, by, there, role);
        });
    }

    private static void give(JdbcClient sql, RunSeat by, Presence to, int role) {
        sql.sql("""
                insert into deepdives.part (run, presence, circle, role, person) values (:run, :presence, :circle, :role, :person)
                on conflict (run, presence) do update set role = excluded.role, made = now()
                """).param("run", by.run().id().value()).param("presence", to.id()).param("circle", by.run().circle()).param("role", role)
                .param("person", to.person()).update();
    }

    void send(RunSeat by, int n) {
        if (n < 0 || n >= leading(by).kit().injects().size()) {
            throw new Missing();
        }
        change(by, sql -> sql.sql("insert into deepdives.inject (run, n, circle, presence) values (:run, :n, :circle, :presence) on conflict do nothing")
                .param("run", by.run().id().value()).param("n", n).param("circle", by.run().circle()).param("presence", by.presence()).update());
    }

    void takeBack(RunSeat by, int n) {
        leading(by);
        change(by, sql -> {
            if (sql.sql("delete from deepdives.inject where run = :run and n = :n").param("run", by.run().id().value()).param("n", n).update() == 0) {
                throw new Missing();
            }
        });
    }

    /** One after the other, and told to all. */
    private void change(RunSeat by, java.util.function.Consumer<JdbcClient> work) {
        database.change(by, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtextextended(:run, 2))").param("run", by.run().id().toString()).query((row, n) -> true).single();
            work.accept(sql);
            live.hint(by.run().id().value(), "spel");
        });
    }

    private Game leading(RunSeat by) {
        if (!by.leads()) {
            throw new Missing();
        }
        return of(by);
    }
}
