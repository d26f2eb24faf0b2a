package nl.leerkring.search;

import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nothing of its own: what somebody searched for is not kept, and what is found of her goes with what it was made from. */
@Component
@Order(65)
class SearchPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    SearchPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Zoeken", "Search");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return List.of();
    }

    /** Her name was a word in her circles: these are read anew. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("insert into search.unlearned (circle, open) select distinct circle, false from circles.seat where person = ?").param(person.value()).update();
            sql.sql("delete from search.vocabulary where circle in (select circle from circles.seat where person = ?)").param(person.value()).update();
        });
    }
}
