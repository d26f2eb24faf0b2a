package nl.leerkring.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What this module knows about one person. Who said no to her is not in it: that belongs to the other. */
@Component
class NetworkPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");
    private static final String LISTING = "select since::text as \"vindbaar in het netwerk sinds\", circles as \"kringen zichtbaar\", learning as \"laat zien van wie ik leer\" from network.listing where person = :person";
    private static final String ASKED = """
            select p.name as "voorgesteld willen worden aan", i.made::text as gevraagd, nullif(i.why, '') as waarom, (e.introduction is not null)::text as ingetrokken,
                   case when a.accepted then 'ja' end as "allebei ja"
            from network.introduction i join people.person p on p.id = i.asked left join network.answer a on a.introduction = i.id
            left join network.ending e on e.introduction = i.id and e.person = :person where i.asker = :person order by i.made
            """;
    private static final String ANSWERED = """
            select p.name as "wilde aan mij voorgesteld worden", i.made::text as gevraagd, nullif(i.why, '') as waarom, case when a.accepted then 'ja' when a.introduction is not null then 'nee' end as antwoord,
                   a.made::text as geantwoord
            from network.introduction i join people.person p on p.id = i.asker left join network.answer a on a.introduction = i.id where i.asked = :person order by i.made
            """;
    private static final String STAYING = """
            select c.name as "gevraagd om vindbaar te blijven na", q.made::text as wanneer from network.stay_question q join circles.circle c on c.id = q.circle where q.person = :person order by q.made
            """;

    private final Database database;

    NetworkPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Netwerk", "Network");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> Stream.of(LISTING, ASKED, ANSWERED, STAYING).flatMap(each -> sql.sql(each).param("person", person.value()).query().listOfRows().stream()).toList());
    }

    /** All of it, also what others asked of her or she of others: it was only about meeting her. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            for (String gone : List.of("network.listing where person = :person", "network.introduction where :person in (asker, asked)", "network.stay_question where person = :person")) {
                sql.sql("delete from " + gone).param("person", person.value()).update();
            }
        });
    }
}
