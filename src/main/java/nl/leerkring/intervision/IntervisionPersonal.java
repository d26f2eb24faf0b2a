package nl.leerkring.intervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What this module knows about one person. The words of a case stand on its own page alone, and cannot be read here. */
@Component
class IntervisionPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    IntervisionPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Intervisie", "Intervision");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String query : List.of("""
                select c.name as kring, 'casus' as wat, x.made::text as geschreven, x.offered::text as aangeboden, x.advised::text as "advies gekregen"
                from intervision.case x join circles.circle c on c.id = x.circle where x.bringer = ? order by x.made
                """, """
                select c.name as kring, 'herkende een casus' as wat, r.made::text as wanneer
                from intervision.recognition r join circles.circle c on c.id = r.circle where r.person = ? order by r.made
                """, """
                select c.name as kring, 'groep ' || g.place as wat, g.made::text as gemaakt
                from intervision.placed p join intervision.subgroup g on g.id = p.subgroup join circles.circle c on c.id = g.circle where p.person = ? order by g.made
                """, """
                select c.name as kring, 'volgende stap' as wat, s.text as stap, s.due::text as datum, s.answer as antwoord, s.note as toelichting
                from intervision.next_step s join circles.circle c on c.id = s.circle where s.person = ? and s.removed is null order by s.due
                """, """
                select c.name as kring, 'vrijgegeven' as wat, r.text as tekst, r.consent as toestemming, r.made::text as wanneer
                from intervision.release r join circles.circle c on c.id = r.circle where r.made_by = ? and r.removed is null order by r.made
                """)) {
            all.addAll(database.read(HOUSE, sql -> sql.sql(query).param(person.value()).query().listOfRows()));
        }
        return all;
    }

    /** Cases and next steps go with their keys; a lesson stays without a name, a request for contact goes. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            for (String statement : List.of("delete from intervision.case where bringer = ?", "update intervision.case set adviser = null where adviser = ?",
                    "delete from intervision.recognition where person = ?", "delete from intervision.placed where person = ?",
                    "update intervision.subgroup set facilitator = null where facilitator = ?", "delete from intervision.next_step where person = ?",
                    "delete from intervision.release where made_by = ? and kind = 'contact'", "update intervision.release set made_by = null where made_by = ?")) {
                sql.sql(statement).param(person.value()).update();
            }
            sql.sql("delete from intervision.apart where one = :person or other = :person").param("person", person.value()).update();
        });
    }
}
