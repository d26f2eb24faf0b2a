package nl.leerkring.circles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What is known about one person of agreements, closings and successions. */
@Component
class LifePersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    LifePersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Afspraken en opvolging", "Agreements and succession");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                    select c.name as kring, s.agreed as "akkoord met versie", s.agreed_at::text as "akkoord op"
                    from circles.seat s join circles.circle c on c.id = s.circle where s.person = ? and s.agreed_at is not null order by s.agreed_at
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select c.name as kring, h.note as "achtergelaten voor opvolger", h.changed::text as veranderd
                    from circles.handover h join circles.circle c on c.id = h.circle where h.person = ? order by h.changed
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select c.name as kring, r.role as "rol bij afsluiting", x.made::text as afgesloten
                    from circles.closed_seat r join circles.closing x on x.id = r.closing join circles.seat s on s.id = r.seat
                    join circles.circle c on c.id = r.circle where s.person = ? order by x.made
                    """).param(person.value()).query().listOfRows());
            return all;
        });
    }

    /** What was left for a successor goes; that somebody accepted the agreements stays with the seat. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> sql.sql("delete from circles.handover where person = ?").param(person.value()).update());
    }
}
