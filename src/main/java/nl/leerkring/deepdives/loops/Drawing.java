package nl.leerkring.deepdives.loops;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leerkring.database.Ids;
import nl.leerkring.facilitation.Card;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who draws, while nobody else does. @param map as it is */
record Drawing(JdbcClient sql, RunSeat by, LoopMap map) {

    static final int DOTS = 3;

    private UUID run() {
        return by.run().id().value();
    }

    private @Nullable UUID person() {
        return by.seat() == null ? null : by.person();
    }

    @Nullable Variable named(String name) {
        return map.heads().stream().filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))).findFirst().orElse(null);
    }

    void add(String name, @Nullable UUID source, Ordering.Spot spot) {
        sql.sql("""
                insert into deepdives.variable (id, run, circle, name, source, x, y, presence, person)
                values (:id, :run, :circle, :name, :source, :x, :y, :presence, :person) on conflict do nothing
                """).param("id", Ids.next()).param("run", run()).param("circle", by.run().circle()).param("name", name).param("source", source)
                .param("x", spot.x()).param("y", spot.y()).param("presence", by.presence()).param("person", person()).update();
    }

    void room(int more) {
        if (map.variables().size() + more > Variable.MOST) {
            throw new Refused("Er passen hooguit " + Variable.MOST + " dingen op de kaart. Voeg er eerst een paar samen.",
                    "At most " + Variable.MOST + " things fit on the map. Merge a few first.");
        }
    }

    /** What lies on the board and is not on the map: also what was taken away from the map stays away. @return how many came */
    int take(List<Card> heads) {
        List<UUID> known = sql.sql("select source from deepdives.variable where run = :run and source is not null").param("run", run()).query(UUID.class).list();
        List<Card> fresh = heads.stream().filter(card -> !known.contains(card.id()) && !Variable.name(card.text()).isEmpty()).toList();
        room(fresh.size());
        for (Card card : fresh) {
            String name = Variable.name(card.text());
            LoopMap now = LoopMaps.of(sql, by);
            Variable same = new Drawing(sql, by, now).named(name);
            add(same == null ? name : (name.length() > 75 ? name.substring(0, 75) : name) + " (" + (now.variables().size() + 1) + ")", card.id(), Ordering.free(now.variables()));
        }
        return fresh.size();
    }

    void draw(UUID cause, UUID effect, ArrowForm typed) {
        if (map.arrows().size() >= Arrow.MOST) {
            throw new Refused("Er passen hooguit " + Arrow.MOST + " pijlen op de kaart.", "At most " + Arrow.MOST + " arrows fit on the map.");
        }
        sql.sql("""
                insert into deepdives.arrow (id, run, circle, cause, effect, sign, delayed, evidence, presence, person)
                values (:id, :run, :circle, :cause, :effect, :sign, :delayed, :evidence, :presence, :person)
                """).param("id", Ids.next()).param("run", run()).param("circle", by.run().circle()).param("cause", cause).param("effect", effect)
                .param("sign", typed.sign()).param("delayed", typed.delayed()).param("evidence", typed.evidence()).param("presence", by.presence())
                .param("person", person()).update();
    }

    /** @return false: somebody changed it meanwhile */
    boolean change(UUID arrow, int version, ArrowForm typed) {
        return sql.sql("""
                update deepdives.arrow set sign = :sign, delayed = :delayed, evidence = :evidence, version = version + 1
                where id = :id and run = :run and version = :version and removed is null
                """).param("sign", typed.sign()).param("delayed", typed.delayed()).param("evidence", typed.evidence()).param("id", arrow)
                .param("run", run()).param("version", version).update() == 1;
    }

    void rename(UUID variable, String name) {
        sql.sql("update deepdives.variable set name = :name where id = :id and run = :run").param("name", name).param("id", variable).param("run", run()).update();
    }

    void place(UUID variable, double x, double y) {
        sql.sql("update deepdives.variable set x = :x, y = :y where id = :id and run = :run").param("x", Math.clamp(x, 0, 1_000))
                .param("y", Math.clamp(y, 0, 1_000)).param("id", variable).param("run", run()).update();
    }

    /** What was merged with this one comes along, so that merging stays one layer deep. */
    void merge(Variable variable, Variable head) {
        if (!head.head() || head.id().equals(variable.id())) {
            throw new Missing();
        }
        sql.sql("update deepdives.variable set within = :head where run = :run and (id = :id or within = :id)").param("head", head.id())
                .param("run", run()).param("id", variable.id()).update();
    }

    void separate(Variable variable) {
        sql.sql("update deepdives.variable set within = null where id = :id and run = :run").param("id", variable.id()).param("run", run()).update();
    }

    /** All in order; where they were is kept, so that it can be undone. */
    void order() {
        List<Ordering.Spot> spots = Ordering.of(map);
        List<Variable> heads = map.heads();
        sql.sql("update deepdives.variable set was_x = x, was_y = y where run = :run").param("run", run()).update();
        for (int i = 0; i < heads.size(); i++) {
            place(heads.get(i).id(), spots.get(i).x(), spots.get(i).y());
        }
    }

    void unorder() {
        sql.sql("update deepdives.variable set x = was_x, y = was_y where run = :run and was_x is not null").param("run", run()).update();
    }

    /** An empty reason takes it back. */
    void doubt(UUID arrow, String reason) {
        sql.sql("delete from deepdives.doubt where arrow = :arrow and presence = :presence").param("arrow", arrow).param("presence", by.presence()).update();
        if (!reason.isEmpty()) {
            sql.sql("insert into deepdives.doubt (arrow, circle, presence, person, reason) values (:arrow, :circle, :presence, :person, :reason)")
                    .param("arrow", arrow).param("circle", by.run().circle()).param("presence", by.presence()).param("person", person())
                    .param("reason", reason).update();
        }
    }

    /** An empty name takes it away. */
    void name(List<UUID> arrows, String name) {
        UUID[] key = arrows.toArray(UUID[]::new);
        sql.sql("delete from deepdives.loop_name where run = :run and arrows = :arrows").param("run", run()).param("arrows", key).update();
        if (!name.isEmpty()) {
            sql.sql("insert into deepdives.loop_name (run, arrows, circle, name, presence, person) values (:run, :arrows, :circle, :name, :presence, :person)")
                    .param("run", run()).param("arrows", key).param("circle", by.run().circle()).param("name", name)
                    .param("presence", by.presence()).param("person", person()).update();
        }
    }

    /** Gives a dot, or takes it back. */
    void dot(UUID target) {
        boolean back = sql.sql("delete from deepdives.dot where target = :target and presence = :presence").param("target", target)
                .param("presence", by.presence()).update() > 0;
        if (back) {
            return;
        }
        if (map.dots() >= DOTS) {
            throw new Refused("Je hebt al je " + DOTS + " stippen gegeven. Haal er eerst een weg.", "You gave all your " + DOTS + " dots. Take one back first.");
        }
        sql.sql("insert into deepdives.dot (target, presence, run, circle, person) values (:target, :presence, :run, :circle, :person)")
                .param("target", target).param("presence", by.presence()).param("run", run()).param("circle", by.run().circle()).param("person", person()).update();
    }
}
