package nl.leerkring.facilitation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The scripts that a circle can play: those that come with the program, and those it made its own. */
@Component
public class Scripts {

    private static final int MOST = 200;

    private final Database database;
    private final List<ScriptSource> sources;

    Scripts(Database database, List<ScriptSource> sources) {
        this.database = database;
        this.sources = sources;
    }

    /**
     * A script with where it comes from.
     *
     * @param key     the word of one of ours, or the id of the circle's own
     * @param kind    of the source; {@code eigen} for the circle's own
     * @param version counts the changes of the circle's own; 0: one of ours
     */
    public record Shelved(String key, String kind, Script script, int version) {

        public boolean own() {
            return version > 0;
        }
    }

    /** One from a file beside a class: {@code "nl/leerkring/intervision/methods/incident.json"}. */
    public static Script file(String path) {
        try {
            return Script.ours(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public List<Shelved> all(Seat seat) {
        List<Shelved> all = new ArrayList<>();
        sources.forEach(source -> source.scripts().forEach(script -> all.add(new Shelved(script.id(), source.kind(), script, 0))));
        all.addAll(database.read(seat, sql -> sql.sql("select id, document, version from facilitation.script where removed is null and circle = :circle order by made")
                .param("circle", seat.circle().value()).query((row, n) -> new Shelved(row.getString("id"), "eigen", Script.ours(row.getString("document")),
                        row.getInt("version"))).list()));
        return all;
    }

    /** With a heading for each; the circle's own first. */
    public Map<String, Text> kinds() {
        Map<String, Text> kinds = new LinkedHashMap<>();
        kinds.put("eigen", Text.of("Van deze kring", "Of this circle"));
        sources.forEach(source -> kinds.put(source.kind(), source.heading()));
        return kinds;
    }

    public Optional<Shelved> find(Seat seat, String key) {
        return all(seat).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The circle makes it its own. @return its key */
    public String keep(Seat by, Script script) {
        UUID id = Ids.next();
        database.change(by, sql -> {
            int there = sql.sql("select count(*) from facilitation.script where circle = :circle and removed is null").param("circle", by.circle().value())
                    .query(Integer.class).single();
            if (there >= MOST) {
                throw new Refused("Er passen er hooguit " + MOST + " op de plank. Haal er eerst een weg.", "At most " + MOST + " fit on the shelf. Take one away first.");
            }
            sql.sql("insert into facilitation.script (id, circle, document, made_by) values (:id, :circle, cast(:document as jsonb), :by)")
                    .param("id", id).param("circle", by.circle().value()).param("document", script.json()).param("by", by.person()).update();
        });
        return id.toString();
    }

    /** @param version the one that was changed @return false: somebody else changed it meanwhile */
    public boolean change(Seat by, UUID id, int version, Script script) {
        return database.write(by, sql -> sql.sql("""
                update facilitation.script set document = cast(:document as jsonb), version = version + 1, changed = now()
                where id = :id and version = :version and removed is null
                """).param("document", script.json()).param("id", id).param("version", version).update() == 1);
    }

    public void remove(Seat by, UUID id, boolean gone) {
        boolean done = database.write(by, sql -> sql.sql("""
                update facilitation.script set removed = case when :gone then now() end, removed_by = :by where id = :id and (removed is null) = :gone
                """).param("gone", gone).param("by", by.person()).param("id", id).update() == 1);
        if (!done) {
            throw new Missing();
        }
    }
}
