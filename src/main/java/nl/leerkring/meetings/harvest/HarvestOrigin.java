package nl.leerkring.meetings.harvest;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** A card of one's own, or one that somebody told to who organises the day, grows on. Whose it was is not told. */
@Component
class HarvestOrigin implements Origin {

    private final Database database;
    private final Meetings meetings;

    HarvestOrigin(Database database, Meetings meetings) {
        this.meetings = meetings;
        this.database = database;
    }

    @Override
    public String word() {
        return "oogst";
    }

    @Override
    public Text label() {
        return Text.of("een oogstkaart", "a harvest card");
    }

    @Override
    public Optional<Found> find(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql("""
                select h.take, m.theme, m.number, h.person = :me as mine, case when h.person = :me then p.organisation end as organisation
                from meetings.harvest_card h join meetings.meeting m on m.id = h.meeting join people.person p on p.id = h.person
                where h.id = :id and h.circle = :circle and h.removed is null and (h.person = :me or h.sight <> 'private')
                """).param("id", id).param("circle", seat.circle().value()).param("me", seat.person())
                .query((row, n) -> new Told(row.getBoolean("mine"), row.getInt("number"), new Found("oogst van ‘" + row.getString("theme") + "’", row.getString("take"),
                        "/bijeenkomsten/" + row.getInt("number") + "/oogst", row.getObject("organisation", UUID.class)))).optional())
                .filter(told -> told.mine() || meetings.organises(seat, meetings.get(seat, told.number())).isPresent()).map(Told::found);
    }

    private record Told(boolean mine, int number, Found found) {
    }
}
