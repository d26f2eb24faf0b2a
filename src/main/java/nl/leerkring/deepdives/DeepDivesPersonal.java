package nl.leerkring.deepdives;

import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What this module knows about one person. */
@Component
class DeepDivesPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");
    private static final List<String> CONTRIBUTED = List.of("variable", "arrow", "doubt", "loop_name", "product", "part");

    private final Database database;

    DeepDivesPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Verdieping", "Deep dives");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select c.name as kring, g.wat, g.tekst, g.wanneer::text as wanneer from (
                    select circle, 'op een oorzakenkaart' as wat, name as tekst, made as wanneer from deepdives.variable where person = :person and removed is null
                    union all select circle, 'bij een pijl', evidence, made from deepdives.arrow where person = :person and removed is null
                    union all select circle, 'ik zie het anders', reason, made from deepdives.doubt where person = :person
                    union all select circle, 'naam van een lus', name, made from deepdives.loop_name where person = :person
                    union all select circle, 'stip op een kaart', null, null from deepdives.dot where person = :person
                    union all select circle, 'wat de tafel maakte', text, made from deepdives.product where person = :person
                    union all select p.circle, 'rol in een spel', g.kit->'roles'->p.role->'name'->>'nl', p.made
                        from deepdives.part p join deepdives.game g on g.run = p.run where p.person = :person
                    union all select circle, 'rollenspel ingebracht', document->'title'->>'nl', made from deepdives.kit where made_by = :person and removed is null
                ) g join circles.circle c on c.id = g.circle order by g.wanneer
                """).param("person", person.value()).query().listOfRows());
    }

    /** What was contributed stays without a name, which the run no longer knows; votes go. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            CONTRIBUTED.forEach(table -> sql.sql("update deepdives." + table + " set person = null where person = ?").param(person.value()).update());
            sql.sql("update deepdives.kit set made_by = null where made_by = ?").param(person.value()).update();
            sql.sql("delete from deepdives.dot where person = ?").param(person.value()).update();
        });
    }
}
