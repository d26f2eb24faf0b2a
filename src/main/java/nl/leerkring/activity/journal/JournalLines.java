package nl.leerkring.activity.journal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leerkring.activity.Kind;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the journal of a circle: lines for coordinators only are for them only. */
@Component
class JournalLines {

    static final int PER_PAGE = 50;

    private final Database database;

    JournalLines(Database database) {
        this.database = database;
    }

    /** The newest first, from before this line on; one more than fits on a page, if there are more. */
    List<JournalLine> of(Seat seat, @Nullable Kind kind, @Nullable UUID before) {
        return database.read(seat, sql -> sql.sql("""
                select h.id, h.at, h.nl, h.en, h.href, h.for_all, case when h.actor is null then '' when p.gone is null then p.name end as who
                from activity.happening h left join people.person p on p.id = h.actor
                where h.circle = :circle and (h.for_all or :coordinates) and (cast(:before as uuid) is null or h.id < :before)
                      and (not :narrow or (h.kind = any (:kinds)) <> :other)
                order by h.id desc limit :most
                """).param("circle", seat.circle().value()).param("coordinates", seat.coordinates()).param("before", before)
                .param("narrow", kind != null).param("other", kind == Kind.OTHER)
                .param("kinds", (kind == null || kind == Kind.OTHER ? Kind.known() : kind.written()).toArray(String[]::new)).param("most", PER_PAGE + 1)
                .query((row, n) -> new JournalLine(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"), Text.of(row.getString("nl"), row.getString("en")), row.getString("href"), row.getBoolean("for_all"))).list());
    }
}
