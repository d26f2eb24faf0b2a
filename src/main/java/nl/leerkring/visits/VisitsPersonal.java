package nl.leerkring.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.library.Attachments;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What this module knows about one person. */
@Component
class VisitsPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");
    private static final List<String> ALL = List.of("""
            select c.name as kring, m.theme as bijeenkomst, case o.kind when 'see' then 'ik zie' when 'ask' then 'ik vraag' else 'ik neem mee' end as soort,
                   o.text as waarneming, o.made::text as gemaakt, o.removed::text as weggehaald
            from visits.observation o join visits.visit v on v.item = o.item join meetings.meeting m on m.id = v.meeting join circles.circle c on c.id = o.circle
            where o.person = ? order by o.made
            """, """
            select c.name as kring, m.theme as bijeenkomst, coalesce(nullif(f.caption, ''), 'foto') as foto, f.open as "iedereen mag hem zien", f.latitude as breedte, f.longitude as lengte,
                   f.made::text as gemaakt, f.removed::text as weggehaald
            from visits.photo f join visits.visit v on v.item = f.item join meetings.meeting m on m.id = v.meeting join circles.circle c on c.id = f.circle
            where f.person = ? order by f.made
            """, """
            select c.name as kring, m.theme as bijeenkomst, coalesce(t.name, s.theme) as thema, case s.moment when 'before' then 'vooraf' else 'achteraf' end as moment,
                   s.score as cijfer, nullif(s.good, '') as goed, nullif(s.better, '') as beter, s.made::text as gegeven
            from visits.score s join visits.visit v on v.item = s.item join meetings.meeting m on m.id = v.meeting join circles.circle c on c.id = s.circle
            left join visits.theme t on t.circle = s.circle and t.code = s.theme where s.person = ? order by s.made
            """, """
            select c.name as kring, m.theme as bijeenkomst, w.party as loopgroep
            from visits.walker w join visits.visit v on v.item = w.item join meetings.meeting m on m.id = v.meeting join circles.circle c on c.id = w.circle where w.person = ?
            """);

    private final Database database;
    private final Attachments attachments;

    VisitsPersonal(Database database, Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    @Override
    public Text heading() {
        return Text.of("Projectbezoeken", "Project visits");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>();
            ALL.forEach(each -> all.addAll(sql.sql(each).param(person.value()).query().listOfRows()));
            return all;
        });
    }

    /** What the circle could read stays, under "oud-deelnemer"; what only she saw goes, and where her photos were made. What only she could take back ends: that everybody sees them. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("select attachment from visits.photo where person = ? and people = 'not_asked'").param(person.value()).query(UUID.class).list()
                    .forEach(file -> attachments.remove(HOUSE, file));
            for (String each : List.of("delete from visits.walker where person = ?", "delete from visits.observation where person = ? and removed is not null",
                    "delete from visits.photo where person = ? and (removed is not null or people = 'not_asked')",
                    "update visits.photo set latitude = null, longitude = null, open = false where person = ?")) {
                sql.sql(each).param(person.value()).update();
            }
        });
    }
}
