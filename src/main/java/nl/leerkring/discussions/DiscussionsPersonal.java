package nl.leerkring.discussions;

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
class DiscussionsPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    DiscussionsPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Gesprekken", "Conversations");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>();
            for (String each : List.of("""
                    select c.name as kring, t.title as gesprek, m.text as bericht, m.made::text as geschreven, m.edited::text as gewijzigd, m.deleted::text as verwijderd,
                           m.hidden::text as verborgen, nullif(m.reason, '') as "waarom verborgen"
                    from discussions.message m join discussions.thread t on t.id = m.thread join circles.circle c on c.id = m.circle where m.person = ? order by m.id
                    """, """
                    select c.name as kring, r.text as "bericht zei eerst", r.made::text as geschreven from discussions.revision r
                    join discussions.message m on m.id = r.message join circles.circle c on c.id = m.circle where m.person = ? order by r.message, r.version
                    """, """
                    select c.name as kring, t.title as gesprek, t.summary as samengevat, t.summed::text as gemaakt
                    from discussions.thread t join circles.circle c on c.id = t.circle where t.summed_by = ? order by t.id
                    """, """
                    select c.name as kring, t.title as gesprek, r.until as "gelezen tot bericht", r.at::text as gelezen
                    from discussions.reading r join discussions.thread t on t.id = r.thread join circles.circle c on c.id = r.circle where r.person = ? order by t.id
                    """, """
                    select c.name as kring, t.title as gesprek, case f.stand when 'follow' then 'volgen' else 'dempen' end as stand
                    from discussions.following f join discussions.thread t on t.id = f.thread join circles.circle c on c.id = f.circle where f.person = ? order by t.id
                    """, """
                    select c.name as kring, r.reason as "meldde een bericht omdat", r.made::text as gemeld
                    from discussions.report r join circles.circle c on c.id = r.circle where r.person = ? order by r.id
                    """)) {
                all.addAll(sql.sql(each).param(person.value()).query().listOfRows());
            }
            return all;
        });
    }

    /**
     * What was said stays, under "oud-deelnemer", so that what others answered can still be read. What she changed or deleted is gone at once, and so is
     * where a message came from: that may be an address.
     */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            for (String each : List.of("delete from discussions.reading where person = ?", "delete from discussions.following where person = ?",
                    "delete from discussions.report where person = ?",
                    "delete from discussions.revision r using discussions.message m where m.id = r.message and m.person = ?",
                    "update discussions.message set text = case when deleted is null then text else '' end, origin = null where person = ?")) {
                sql.sql(each).param(person.value()).update();
            }
        });
    }
}
