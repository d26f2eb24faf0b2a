package nl.leerkring.circles;

import java.util.List;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Leaving;
import nl.leerkring.identity.Viewer;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The seats of somebody who has her data deleted: no circle that runs stays behind without a coordinator. */
@Component
class LeavingSeats implements Leaving {

    private final Database database;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    LeavingSeats(Database database, Seats seats, ApplicationEventPublisher events) {
        this.database = database;
        this.seats = seats;
        this.events = events;
    }

    record Alone(String name, String slug) {
    }

    /** Two coordinators who leave at once wait for each other: the second finds herself alone. */
    @Override
    public List<First> first(Viewer viewer) {
        return database.write(Key.house("is anybody left to coordinate"), sql -> {
            sql.sql("""
                    select c.id from circles.circle c where c.archived is null and exists (select 1 from circles.seat s
                        where s.circle = c.id and s.person = ? and s.role = 'coordinator' and s.ended is null) order by c.id for update
                    """).param(viewer.person()).query().listOfRows();
            return sql.sql("""
                    select c.name, c.slug from circles.circle c
                    where c.archived is null and exists (select 1 from circles.seat s where s.circle = c.id and s.person = :person
                            and s.role = 'coordinator' and s.ended is null)
                        and not exists (select 1 from circles.seat s where s.circle = c.id and s.person <> :person
                            and s.role = 'coordinator' and s.ended is null)
                    order by c.name
                    """).param("person", viewer.person()).query(Alone.class).list().stream().map(LeavingSeats::first).toList();
        });
    }

    private static First first(Alone alone) {
        return new First(Text.of("Jij bent de enige coördinator van ‘" + alone.name() + "’. Maak eerst iemand anders coördinator, of sluit de kring af.",
                "You are the only coordinator of ‘" + alone.name() + "’. Make somebody else coordinator first, or close the circle."),
                "/kring/" + alone.slug() + "/mensen");
    }

    @Override
    public void leave(Viewer viewer) {
        seats.of(viewer).forEach(seat -> database.change(seat, sql -> {
            if (seats.close(seat, seat.circle(), viewer.id())) {
                events.publishEvent(new Happened(seat.circle().value(), seat, "seat", Text.of("verliet de kring", "left the circle"), null, true));
                events.publishEvent(new Audited(viewer.person(), "seat ended", seat.slug() + " " + viewer.id(), true, viewer.origin()));
            }
        }));
    }
}
