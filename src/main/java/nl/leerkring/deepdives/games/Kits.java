package nl.leerkring.deepdives.games;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Component;

/** The games that a circle can play: those that come with the program, and those it brought in. */
@Component
class Kits {

    private static final int MOST = 50;

    private final Database database;
    private final List<Kit> ours = Kit.ours();

    Kits(Database database) {
        this.database = database;
    }

    /** @param key the word of one of ours, or the id of the circle's own */
    record Shelved(String key, Kit kit, boolean own) {
    }

    List<Shelved> all(Seat seat) {
        List<Shelved> all = new ArrayList<>(ours.stream().map(kit -> new Shelved(kit.id(), kit, false)).toList());
        all.addAll(database.read(seat, sql -> sql.sql("select id, document from deepdives.kit where circle = :circle and removed is null order by made")
                .param("circle", seat.circle().value()).query((row, n) -> new Shelved(row.getString("id"), Kit.read(row.getString("document")), true)).list()));
        return all;
    }

    Optional<Shelved> find(Seat seat, String key) {
        return all(seat).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    void keep(Seat by, Kit kit) {
        if (all(by).size() >= MOST) {
            throw new Refused("Er passen hooguit " + MOST + " spellen op de plank. Haal er eerst een weg.", "At most " + MOST + " games fit on the shelf. Take one away first.");
        }
        database.change(by, sql -> sql.sql("insert into deepdives.kit (id, circle, document, made_by) values (:id, :circle, cast(:document as jsonb), :by)")
                .param("id", Ids.next()).param("circle", by.circle().value()).param("document", kit.json()).param("by", by.person()).update());
    }

    /** Takes one away, or puts it back. */
    void remove(Seat by, UUID id, boolean gone) {
        boolean done = database.write(by, sql -> sql.sql("""
                update deepdives.kit set removed = case when :gone then now() end where id = :id and circle = :circle and (removed is null) = :gone
                """).param("gone", gone).param("id", id).param("circle", by.circle().value()).update() == 1);
        if (!done) {
            throw new Missing();
        }
    }
}
