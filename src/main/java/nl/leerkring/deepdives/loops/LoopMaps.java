package nl.leerkring.deepdives.loops;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerkring.database.Database;
import nl.leerkring.facilitation.Counting;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.Phase;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Maps: read in one query, and changed one thing at a time, so that what two people do at once is there both. */
@Component
class LoopMaps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final Moves moves;
    private final Counting counting;

    LoopMaps(Database database, Moves moves, Counting counting) {
        this.database = database;
        this.moves = moves;
        this.counting = counting;
    }

    Scene scene(RunSeat seat) {
        if (!MapScript.draws(seat.run())) {
            throw new Missing();
        }
        return moves.scene(seat);
    }

    static boolean writes(Scene scene) {
        Phase phase = scene.stand().phase();
        return !scene.seat().listens() && (phase == Phase.STEP || scene.seat().leads() && (phase == Phase.PREPARE || phase == Phase.RULES));
    }

    LoopMap of(RunSeat seat) {
        return database.read(seat, sql -> of(sql, seat));
    }

    static LoopMap of(JdbcClient sql, RunSeat seat) {
        return JSON.readValue(sql.sql("""
                select json_build_object('variables', coalesce((select json_agg(json_build_object('id', v.id, 'name', v.name, 'source', v.source,
                        'within', v.within, 'x', v.x, 'y', v.y, 'presence', v.presence,
                        'dots', (select count(*) from deepdives.dot d where d.target = v.id),
                        'dotted', exists (select 1 from deepdives.dot d where d.target = v.id and d.presence = :me)) order by v.made, v.id)
                    from deepdives.variable v where v.run = :run and v.removed is null), '[]'),
                  'arrows', coalesce((select json_agg(json_build_object('id', a.id, 'cause', a.cause, 'effect', a.effect, 'sign', a.sign,
                        'delayed', a.delayed, 'evidence', a.evidence, 'version', a.version, 'presence', a.presence,
                        'dots', (select count(*) from deepdives.dot d where d.target = a.id),
                        'dotted', exists (select 1 from deepdives.dot d where d.target = a.id and d.presence = :me),
                        'doubts', coalesce((select json_agg(json_build_object('presence', o.presence, 'reason', o.reason) order by o.made)
                            from deepdives.doubt o where o.arrow = a.id), '[]')) order by a.made, a.id)
                    from deepdives.arrow a where a.run = :run and a.removed is null), '[]'),
                  'names', coalesce((select json_agg(json_build_object('arrows', n.arrows, 'name', n.name)) from deepdives.loop_name n where n.run = :run), '[]'))
                """).param("run", seat.run().id().value()).param("me", seat.presence()).query(String.class).single(), LoopMap.class);
    }

    /** One after the other, on what the map is then. */
    <T extends @Nullable Object> T change(RunSeat by, Function<Drawing, T> work) {
        if (!writes(scene(by))) {
            if (by.listens()) {
                throw new Missing();
            }
            throw new Refused("De kaart staat nu stil. Tekenen kan zolang de ronde loopt.", "The map stands still now. One can draw while the round goes on.");
        }
        return database.write(by, sql -> {
            UUID run = by.run().id().value();
            sql.sql("select pg_advisory_xact_lock(hashtextextended(:run, 1))").param("run", run.toString()).query((row, n) -> true).single();
            T done = work.apply(new Drawing(sql, by, of(sql, by)));
            counting.soon(run, "kaart");
            return done;
        });
    }

    /** Takes away what was drawn, or puts it back; nothing of it is lost for a month. */
    void remove(RunSeat by, String table, UUID id, boolean gone) {
        change(by, now -> {
            int done = now.sql().sql("update deepdives." + table + " set removed = case when :gone then now() end where id = :id and run = :run and (removed is null) = :gone")
                    .param("gone", gone).param("id", id).param("run", by.run().id().value()).update();
            if (done == 0) {
                throw new Missing();
            }
            return done;
        });
    }

    void restore(RunSeat by, UUID arrow) {
        change(by, now -> {
            int done = now.sql().sql("""
                    update deepdives.arrow a set removed = null where a.id = :id and a.run = :run and a.removed is not null
                    and not exists (select 1 from deepdives.arrow o where o.cause = a.cause and o.effect = a.effect and o.removed is null)
                    """).param("id", arrow).param("run", by.run().id().value()).update();
            if (done == 0) {
                throw new Missing();
            }
            return done;
        });
    }

    /** Names of who is in the run. */
    static String name(Scene scene, UUID presence) {
        return scene.people().stream().filter(each -> each.id().equals(presence)).map(each -> each.name()).findFirst().orElse("");
    }

    /** A variable or an arrow that is there. */
    static boolean there(LoopMap map, UUID id) {
        return map.variable(id) != null || map.arrow(id) != null;
    }
}
