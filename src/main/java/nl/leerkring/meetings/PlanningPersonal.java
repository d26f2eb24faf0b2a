package nl.leerkring.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of one person from what goes before a meeting: finding a day, finding a host, the checklist. */
final class PlanningPersonal {

    private PlanningPersonal() {
    }

    static List<Map<String, Object>> about(JdbcClient sql, PersonId person) {
        List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, o.starts::text as "voorgestelde datum", v.vote as antwoord, v.answered::text as geantwoord
                from meetings.date_vote v join meetings.date_option o on o.id = v.option join meetings.meeting m on m.id = o.meeting
                join circles.circle c on c.id = v.circle where v.person = ? order by o.starts
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, o.name as "aangeboden als gastgemeente", f.note as toelichting, f.state as besluit, f.made::text as gemaakt
                from meetings.host_offer f join people.organisation o on o.id = f.organisation join circles.circle c on c.id = f.circle
                where f.person = ? order by f.made
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, 'verslaglegger' as rol from meetings.reporter r join meetings.meeting m on m.id = r.meeting
                join circles.circle c on c.id = r.circle where r.person = :person
                union all
                select c.name, m.theme, 'aanspreekpunt' from meetings.host_contact h join meetings.meeting m on m.id = h.meeting
                join circles.circle c on c.id = h.circle where h.person = :person
                """).param("person", person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, l.what as "op de checklist", l.done::text as klaar from meetings.checklist_line l
                join meetings.meeting m on m.id = l.meeting join circles.circle c on c.id = l.circle where l.owner = :person or l.done_by = :person order by l.id
                """).param("person", person.value()).query().listOfRows());
        return all;
    }

    static void forget(JdbcClient sql, PersonId person) {
        sql.sql("update meetings.host_offer set person = null, note = '' where person = ?").param(person.value()).update();
        sql.sql("update meetings.checklist_line set owner = null where owner = ?").param(person.value()).update();
        for (String table : List.of("date_vote", "date_link", "date_mail", "host_contact", "reporter", "checklist_mail")) {
            sql.sql("delete from meetings." + table + " where person = ?").param(person.value()).update();
        }
    }
}
