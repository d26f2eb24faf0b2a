package nl.leerkring.network.choice;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.network.Networker;
import nl.leerkring.network.Networkers;
import org.springframework.stereotype.Component;

/** Being found, and not any more. */
@Component
class Choices {

    private final Database database;
    private final Clock clock;

    Choices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Instant> since(Viewer viewer) {
        return database.read(viewer, sql -> sql.sql("select since from network.listing where person = ?").param(viewer.person())
                .query((row, n) -> row.getObject("since", OffsetDateTime.class).toInstant()).optional());
    }

    /** Who is found already stays so, since when she was. @param learning shows from whom she learns as well, which who is found can choose; {@link #hideLearning} takes it back */
    void list(Networker by, boolean circles, boolean learning) {
        database.change(by, sql -> sql.sql("""
                insert into network.listing as l (person, since, circles) values (:me, :now, :circles)
                on conflict (person) do update set circles = excluded.circles, learning = l.learning or :learning
                """).param("me", by.person()).param("now", now()).param("circles", circles).param("learning", learning).update());
    }

    /** At once; she is found as before. */
    void hideLearning(Viewer viewer) {
        database.change(viewer, sql -> sql.sql("update network.listing set learning = false where person = ?").param(viewer.person()).update());
    }

    /** At once, with the requests to be introduced that are still open, of her and to her. */
    void unlist(Key own) {
        database.change(own, sql -> {
            Networkers.lock(sql, Objects.requireNonNull(own.person()));
            sql.sql("delete from network.listing where person = ?").param(own.person()).update();
            sql.sql("""
                    insert into network.ending (introduction, person, made) select i.id, :me, :now from network.introduction i
                    where :me in (i.asker, i.asked) and i.ends > :now and not exists (select 1 from network.answer a where a.introduction = i.id)
                    on conflict do nothing
                    """).param("me", own.person()).param("now", now()).update();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
