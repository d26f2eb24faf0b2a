package nl.leerkring.facilitation;

import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.springframework.stereotype.Component;

/** What this module knows about one person. What somebody typed in a confidential group cannot be read here either, and is destroyed at its date. */
@Component
class FacilitationPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    FacilitationPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Werkvormen", "Ways of working");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select c.name as kring, r.title as ronde, p.role as rol, p.seen::text as "was er", e.content->>'text' as "wat je schreef",
                       e.content->>'picks' as "wat je koos", e.made::text as wanneer, r.sealed as vertrouwelijk
                from facilitation.presence p join facilitation.run r on r.id = p.run join circles.circle c on c.id = r.circle
                left join facilitation.entry e on e.presence = p.id and e.removed is null
                where p.person = ? order by r.made, e.made
                """).param(person.value()).query().listOfRows());
    }

    /** What was said in a confidential group goes at once; the rest stays without a name. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("delete from facilitation.entry e using facilitation.presence p where p.id = e.presence and p.person = ? and e.sealed")
                    .param(person.value()).update();
            sql.sql("update facilitation.presence set name = ?, person = null, who = id where person = ?").param(Ui.FORMER.nl()).param(person.value()).update();
        });
    }
}
