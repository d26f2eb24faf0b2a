package nl.leerkring.news;

import java.util.ArrayList;
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
class NewsPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    NewsPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Actualiteiten", "News");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                    select c.name as kring, m.theme as bijeenkomst, i.text as verteld, nullif(i.link, '') as link, nullif(i.why, '') as "waarom het ertoe doet",
                           i.made::text as gemaakt, i.withdrawn::text as ingetrokken
                    from news.item i join meetings.meeting m on m.id = i.meeting join circles.circle c on c.id = i.circle where i.person = ? order by i.id
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select c.name as kring, m.theme as bijeenkomst, i.text as "wilde meer weten over", x.made::text as gezegd
                    from news.interest x join news.item i on i.id = x.item join meetings.meeting m on m.id = i.meeting join circles.circle c on c.id = x.circle
                    where x.person = ? order by x.made
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select c.name as kring, f.address as \"nieuwsbron toegevoegd\", f.made::text as gemaakt from news.feed f join circles.circle c on c.id = f.circle where f.made_by = ?")
                    .param(person.value()).query().listOfRows());
            return all;
        });
    }

    /** What was told stays, under "oud-deelnemer"; with whom she wanted to be in touch goes. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> List.of("interest", "link", "asked")
                .forEach(table -> sql.sql("delete from news." + table + " where person = ?").param(person.value()).update()));
    }
}
