package nl.leerkring.circles.administration;

import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** That an administrator was in a circle stays: it is what its members may count on. */
@Component
class VisitsKept implements Keeping, Personal {

    private final Database database;

    VisitsKept(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("circles.visit", Text.of("welke beheerder in een kring kwam, wanneer en waarom", "which administrator came into a circle, when and why"),
                Text.of("zo lang als de kring bestaat", "as long as the circle exists"), Text.of("verwijderd", "deleted"), null));
    }

    @Override
    public Text heading() {
        return Text.of("Bezoek als beheerder", "Visits as administrator");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(Key.house("my data"), sql -> sql.sql("""
                select c.name as kring, v.began::text as begin, coalesce(v.ended, v.ends)::text as einde, v.reason as reden
                from circles.visit v join circles.circle c on c.id = v.circle where v.person = ? order by v.began
                """).param(person.value()).query().listOfRows());
    }

    /** The row stays, under the name "oud-deelnemer". */
    @Override
    public void forget(PersonId person) {
        // nothing here is private
    }
}
