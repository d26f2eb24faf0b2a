package nl.leerkring.circles.applications;

import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What a person told when applying. What coordinators noted for themselves is not in it. */
@Component
class ApplicationsPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    ApplicationsPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Aanmeldingen", "Applications");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select c.name as kring, a.confirmed::text as bevestigd, coalesce(a.decision, 'nieuw') as besluit, a.withdrawn::text as ingetrokken,
                       a.name as naam, a.organisation as gemeente, a.job as functie, a.domain as domein, a.motivation as motivatie,
                       a.question as leervraag, a.seeks as zoekt, a.offers as biedt, a.duo_name as duo, a.duo_email::text as "mail van duo"
                from circles.application a join circles.circle c on c.id = a.circle join people.person p on p.email = a.email
                where p.id = ? and a.confirmed is not null order by a.confirmed
                """).param(person.value()).query().listOfRows());
    }

    /** The notes and links go along; in notes about others the writer stays as a person without a name. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> sql.sql("delete from circles.application a using people.person p where p.email = a.email and p.id = ?")
                .param(person.value()).update());
    }
}
