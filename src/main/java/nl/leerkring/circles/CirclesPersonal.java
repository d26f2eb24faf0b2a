package nl.leerkring.circles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module knows about one person. */
@Component
@Order(40)
class CirclesPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");
    private static final String INVITED = "(accepted_by = :person or email = (select p.email from people.person p where p.id = :person))";

    private final Database database;

    CirclesPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Leerkringen", "Learning circles");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                    select c.name as kring, s.role as rol, s.since::text as vanaf, s.ended::text as tot, s.agreed as "versie van de afspraken"
                    from circles.seat s join circles.circle c on c.id = s.circle where s.person = ? order by s.since
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select c.name as "uitgenodigd voor", i.name as naam, i.email::text as mailadres, nullif(i.organisation, '') as organisatie, i.role as rol,
                           i.made::text as gemaakt, i.accepted::text as aangenomen, i.withdrawn::text as ingetrokken
                    from circles.invitation i join circles.circle c on c.id = i.circle where
                    """ + INVITED + " order by i.made").param("person", person.value()).query().listOfRows());
            return all;
        });
    }

    /** Invitations go. That there was a seat stays; seats that run were ended before, by {@link Leaving}. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> sql.sql("delete from circles.invitation where " + INVITED).param("person", person.value()).update());
    }
}
