package nl.leerkring.library;

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
class LibraryPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    LibraryPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Stukken", "Documents");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                    select c.name as kring, d.title as document, d.description as beschrijving, d.theme as thema, d.made::text as geplaatst, d.removed::text as weggehaald
                    from library.document d join circles.circle c on c.id = d.circle where d.made_by = ? order by d.made
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                select c.name as kring, a.name as stuk, a.type as soort, nullif(a.size, 0) as bytes, a.link, a.made::text as geplaatst, a.removed::text as weggehaald
                from library.attachment a join circles.circle c on c.id = a.circle where a.made_by = ? order by a.made
                """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select c.name as kring, x.name as \"bestand onderweg\", x.touched::text as gestuurd from library.arrival x join circles.circle c on c.id = x.circle where x.person = ?")
                    .param(person.value()).query().listOfRows());
            return all;
        });
    }

    /** What was shared with the circle stays, under "oud-deelnemer"; what was taken away goes now. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("""
                    with gone as (delete from library.document where made_by = ? and removed is not null returning id)
                    delete from library.attachment where kind = 'document' and subject in (select id from gone)
                    """).param(person.value()).update();
            sql.sql("delete from library.attachment where made_by = ? and removed is not null").param(person.value()).update();
            sql.sql("delete from library.arrival where person = ?").param(person.value()).update();
        });
    }
}
