package nl.leerkring.circles.applications;

import java.util.UUID;
import nl.leerkring.circles.SeatGiven;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Profiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who was accepted and joins has told already what she wants to learn, seeks and offers: it opens her profile. */
@Component
class Arrivals {

    private final Database database;
    private final Profiles profiles;

    Arrivals(Database database, Profiles profiles) {
        this.database = database;
        this.profiles = profiles;
    }

    private record Told(UUID person, String question, String seeks, String offers) {
    }

    @EventListener
    void joined(SeatGiven given) {
        Key door = Key.circle(given.circle().value());
        database.read(door, sql -> sql.sql("""
                select p.id as person, a.question, a.seeks, a.offers from circles.application a join people.person p on p.email = a.email
                where a.circle = ? and p.id = ? and a.decision = 'accepted' order by a.decided desc limit 1
                """).param(given.circle().value()).param(given.person().value()).query(Told.class).optional())
                .ifPresent(told -> profiles.complete(door, new PersonId(told.person()), told.question(), told.seeks(), told.offers()));
    }
}
