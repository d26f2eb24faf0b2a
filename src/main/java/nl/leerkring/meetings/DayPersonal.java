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
        return all;
    }

    /** That somebody was there stays, under "oud-deelnemer". */
    static void forget(JdbcClient sql, PersonId person) {
        sql.sql("update meetings.attendance set name = '–', organisation = '' where person = ? and stand_in").param(person.value()).update();
        sql.sql("update meetings.attendance set made_by = null where made_by = ?").param(person.value()).update();
        sql.sql("update meetings.attendance set removed_by = null where removed_by = ?").param(person.value()).update();
        sql.sql("delete from meetings.certificate where person = ?").param(person.value()).update();
        sql.sql("update meetings.running set made_by = null where made_by = ?").param(person.value()).update();
        sql.sql("update meetings.running set undone_by = null where undone_by = ?").param(person.value()).update();
    }
}
