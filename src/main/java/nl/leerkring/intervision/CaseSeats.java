package nl.leerkring.intervision;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
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

    /**
     * A round of ours, as somebody in it finds it.
     *
     * @param about there is a case
     * @param key   nothing: there is none, or this person did not agree with the rules
     */
    public record Round(boolean about, @Nullable CaseSeat key) {
    }

    /** For who sits in a group; nothing: the round is none of ours. */
    public Optional<Round> of(RunSeat seat) {
        return database.read(seat, sql -> sql.sql("""
                select g.the_case, p.agreed is not null as agreed from intervision.subgroup g join facilitation.presence p on p.run = g.run and p.id = :presence
                where g.run = :run
                """).param("presence", seat.presence()).param("run", seat.run().id().value()).query((row, n) -> {
                    UUID about = row.getObject("the_case", UUID.class);
                    return new Round(about != null, about == null || !row.getBoolean("agreed") ? null
                            : new CaseSeat(new CaseId(about), seat.run().circle(), seat.person(), CaseSeat.As.GROUP));
                }).optional());
    }
}
