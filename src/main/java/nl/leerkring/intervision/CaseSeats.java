package nl.leerkring.intervision;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** The only place where a {@link CaseSeat} is made. */
@Component
public class CaseSeats {

    private final Database database;

    CaseSeats(Database database) {
        this.database = database;
    }

    /**
     * For who brings the case, or was asked for advice.
     *
     * @throws Missing for everybody else
     */
    public CaseSeat of(Seat seat, UUID id) {
        if (seat.role() == Role.ALUMNUS) {
            throw new Missing();
        }
        return database.read(seat, sql -> sql.sql("""
                select bringer = :me as mine from intervision.case
                where id = :id and circle = :circle and (bringer = :me or adviser = :me and removed is null)
                """).param("me", seat.person()).param("id", id).param("circle", seat.circle().value())
                .query((row, n) -> new CaseSeat(new CaseId(id), seat.circle().value(), seat.person(),
                        row.getBoolean("mine") ? CaseSeat.As.BRINGER : CaseSeat.As.ADVISER)).optional()).orElseThrow(Missing::new);
    }

    /** For who sits in the group that talks about it; nothing: the group has no case, or this person did not agree with the rules. */
    public Optional<CaseSeat> of(RunSeat seat) {
        return database.read(seat, sql -> sql.sql("""
                select g.the_case from intervision.subgroup g join facilitation.presence p on p.run = g.run and p.id = :presence
                where g.run = :run and g.the_case is not null and p.agreed is not null
                """).param("presence", seat.presence()).param("run", seat.run().id().value())
                .query((row, n) -> new CaseSeat(new CaseId(row.getObject("the_case", UUID.class)), seat.run().circle(), seat.person(),
                        CaseSeat.As.GROUP)).optional());
    }
}
