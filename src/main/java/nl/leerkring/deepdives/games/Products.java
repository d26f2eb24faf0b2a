package nl.leerkring.deepdives.games;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.web.live.Live;
import org.springframework.stereotype.Component;

/** The one text of a table. Who saves a stale one is shown what changed, and nobody's words are lost: every version is kept. */
@Component
class Products {

    private final Database database;
    private final Live live;

    Products(Database database, Live live) {
        this.database = database;
        this.live = live;
    }

    Product of(RunSeat seat) {
        return database.read(seat, sql -> sql.sql("""
                select p.version, p.text, p.presence, p.made, coalesce((select b.text from deepdives.product b where b.run = p.run and b.version = p.version - 1), '') as before
                from deepdives.product p where p.run = :run order by p.version desc limit 1
                """).param("run", seat.run().id().value()).query((row, n) -> new Product(row.getInt("version"), row.getString("text"), row.getString("before"),
                row.getObject("presence", java.util.UUID.class), row.getObject("made", OffsetDateTime.class).toInstant())).optional())
                .orElse(new Product(0, "", "", seat.presence(), Instant.EPOCH));
    }

    Optional<String> version(RunSeat seat, int version) {
        return database.read(seat, sql -> sql.sql("select text from deepdives.product where run = :run and version = :version")
                .param("run", seat.run().id().value()).param("version", version).query(String.class).optional());
    }

    /** @param after the version that was read @return false: somebody saved another meanwhile */
    boolean save(RunSeat by, int after, String text) {
        return database.write(by, sql -> {
            boolean done = sql.sql("""
                    insert into deepdives.product (run, version, circle, text, presence, person)
                    select :run, :version, :circle, :text, :presence, :person
                    where :after = coalesce((select max(version) from deepdives.product where run = :run), 0) on conflict do nothing
                    """).param("run", by.run().id().value()).param("version", after + 1).param("after", after).param("circle", by.run().circle())
                    .param("text", text).param("presence", by.presence()).param("person", by.seat() == null ? null : by.person()).update() == 1;
            live.hint(by.run().id().value(), "product");
            return done;
        });
    }
}
