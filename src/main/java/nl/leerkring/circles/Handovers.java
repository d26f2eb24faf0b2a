package nl.leerkring.circles;

import java.util.Optional;
import nl.leerkring.database.Database;
import org.springframework.stereotype.Component;

/** The door to what a predecessor left: for who took over a seat. */
@Component
public class Handovers {

    private final Database database;

    Handovers(Database database) {
        this.database = database;
    }

    /**
     * What the holder of a seat found when she took it over.
     *
     * @param from whose seat it was; empty: somebody who is gone
     * @param note empty: nothing was left
     */
    public record Handover(String from, String note) {
    }

    /** Nothing for who got a seat of her own. */
    public Optional<Handover> received(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select coalesce(p.name, '') as "from", coalesce(h.note, '') as note
                from circles.invitation i join circles.seat s on s.id = i.succeeds left join people.person p on p.id = s.person and p.gone is null
                left join circles.handover h on h.seat = s.id
                where i.circle = ? and i.accepted_by = ? order by i.accepted desc limit 1
                """).params(seat.circle().value(), seat.person()).query(Handover.class).optional());
    }
}
