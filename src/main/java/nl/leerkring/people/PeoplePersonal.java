package nl.leerkring.people;

import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module knows about one person. Her row itself is emptied last, by {@link People#forget}. */
@Component
@Order(10)
class PeoplePersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    PeoplePersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Wie je bent", "Who you are");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select p.name as naam, p.email::text as mailadres, nullif(p.phone, '') as telefoon, o.name as organisatie, nullif(p.job, '') as functie,
                       nullif(p.learning_question, '') as leervraag, nullif(p.seeks, '') as "ik zoek", nullif(p.offers, '') as "ik bied",
                       nullif(p.about, '') as "over mij", nullif(array_to_string(p.tags, ', '), '') as trefwoorden, p.language as taal,
                       p.shows_email as "mailadres zichtbaar", p.shows_phone as "telefoon zichtbaar", p.matched as "mag voorgesteld worden",
                       p.photo is not null as foto, nullif(n.diet, '') as dieet, nullif(n.access, '') as toegang, p.made::text as "bekend sinds"
                from people.person p left join people.organisation o on o.id = p.organisation left join people.needs n on n.person = p.id where p.id = ?
                """).param(person.value()).query().listOfRows());
    }

    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("delete from people.photo where person = ?").param(person.value()).update();
            sql.sql("delete from people.needs where person = ?").param(person.value()).update();
        });
    }
}
