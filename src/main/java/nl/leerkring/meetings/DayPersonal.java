package nl.leerkring.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of one person from the day itself. */
final class DayPersonal {

    private DayPersonal() {
    }

    static List<Map<String, Object>> about(JdbcClient sql, PersonId person) {
        List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, r.act as "bijgestuurd", i.title as onderdeel, r.made::text as wanneer
                from meetings.running r join meetings.meeting m on m.id = r.meeting join circles.circle c on c.id = r.circle
                join meetings.programme_item i on i.id = r.item where r.made_by = ? order by r.id
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, a.came::text as gekomen, a.went::text as gegaan, nullif(a.name, '') as vervanger
                from meetings.attendance a join meetings.meeting m on m.id = a.meeting join circles.circle c on c.id = a.circle
                where a.person = ? and a.removed is null order by a.came
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select k.name as kring, c.holder as "naam op bewijs", c.naming as "wat een ander ziet", c.made::text as gemaakt, c.revoked::text as ingetrokken
                from meetings.certificate c join circles.circle k on k.id = c.circle where c.person = ? order by c.made
                """).param(person.value()).query().listOfRows());
        groups(sql, person, all);
        return all;
    }

    private static void groups(JdbcClient sql, PersonId person, List<Map<String, Object>> all) {
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, d.title as groepen, x.number as groep from meetings.division_member x
                join meetings.division d on d.id = x.division join meetings.meeting m on m.id = d.meeting join circles.circle c on c.id = x.circle
                where x.person = ? order by d.id
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, d.title as groepen, w.rank as keuze, w.number as onderwerp from meetings.division_wish w
                join meetings.division d on d.id = w.division join meetings.meeting m on m.id = d.meeting join circles.circle c on c.id = w.circle
                where w.person = ? order by d.id, w.rank
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select k.name as kring, case when c.together then 'altijd met iemand samen' else 'nooit met iemand samen' end as "in groepen", c.made::text as genoteerd
                from meetings.company c join circles.circle k on k.id = c.circle where :person in (c.one, c.other) order by c.made
                """).param("person", person.value()).query().listOfRows());
    }

    /** That somebody was there stays, under "oud-deelnemer". */
    static void forget(JdbcClient sql, PersonId person) {
        sql.sql("update meetings.attendance set name = '–', organisation = '' where person = ? and stand_in").param(person.value()).update();
        sql.sql("update meetings.attendance set made_by = null where made_by = ?").param(person.value()).update();
        sql.sql("update meetings.attendance set removed_by = null where removed_by = ?").param(person.value()).update();
        sql.sql("delete from meetings.company where one = :person or other = :person").param("person", person.value()).update();
        sql.sql("delete from meetings.division_wish where person = ?").param(person.value()).update();
        sql.sql("delete from meetings.certificate where person = ?").param(person.value()).update();
        sql.sql("update meetings.running set made_by = null where made_by = ?").param(person.value()).update();
        sql.sql("update meetings.running set undone_by = null where undone_by = ?").param(person.value()).update();
    }
}
