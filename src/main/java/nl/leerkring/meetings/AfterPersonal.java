package nl.leerkring.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of one person from what comes after a meeting: her cards, what she thought of it, her words in the report. */
final class AfterPersonal {

    private AfterPersonal() {
    }

    static List<Map<String, Object>> about(JdbcClient sql, PersonId person) {
        List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, h.take as "neemt mee", nullif(h.intention, '') as "gaat doen", h.due::text as uiterlijk,
                       nullif(h.effect, '') as verwacht, h.sight as zichtbaar, h.outcome as uitkomst, nullif(h.why, '') as waarom, h.made::text as gemaakt
                from meetings.harvest_card h join meetings.meeting m on m.id = h.meeting join circles.circle c on c.id = h.circle where h.person = ? order by h.made
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, nullif(e.best, '') as waardevol, nullif(e.better, '') as "kan beter", e.again as "zou weer komen",
                       e.made::text as gezegd
                from meetings.evaluation e join meetings.meeting m on m.id = e.meeting join circles.circle c on c.id = e.circle where e.person = ? order by e.made
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, i.title as onderdeel, s.score as cijfer from meetings.item_score s
                join meetings.programme_item i on i.id = s.item join meetings.meeting m on m.id = s.meeting join circles.circle c on c.id = s.circle
                where s.person = ? order by s.made
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, b.body as "woorden in het verslag", b.asked::text as gevraagd, b.answer as toestemming,
                       b.answer_open as "ook openbaar", b.answered::text as geantwoord
                from meetings.report_block b join meetings.meeting m on m.id = b.meeting join circles.circle c on c.id = b.circle
                where b.person = ? and b.removed is null order by b.id
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, b.beat as mail, b.sent::text as verstuurd, b.used as gebruikt, nullif(b.words, '') as verhaal
                from meetings.beat b join meetings.meeting m on m.id = b.meeting join circles.circle c on c.id = b.circle where b.person = ? order by b.sent
                """).param(person.value()).query().listOfRows());
        return all;
    }

    /** Words she agreed to stay, without her name; what she was asked and did not answer goes, as does her name in lists. */
    static void forget(JdbcClient sql, PersonId person) {
        String name = sql.sql("select name from people.person where id = ?").param(person.value()).query(String.class).optional().orElse("");
        sql.sql("delete from meetings.report_block where person = ? and answer is distinct from 'named' and answer is distinct from 'nameless'")
                .param(person.value()).update();
        sql.sql("update meetings.report_block set person = null, by_name = case when answer = 'named' then 'oud-deelnemer' else '' end where person = ?")
                .param(person.value()).update();
        if (!name.isBlank() && !name.equals("oud-deelnemer")) {
            sql.sql("""
                    update meetings.report_block b set body = replace(body, :name, 'oud-deelnemer'), original = replace(original, :name, 'oud-deelnemer')
                    where strpos(b.body || b.original, :name) > 0 and exists (select 1 from meetings.rsvp r where r.circle = b.circle and r.person = :person)
                    """).param("name", name).param("person", person.value()).update();
        }
        sql.sql("delete from meetings.harvest_card where person = ? and sight = 'private'").param(person.value()).update();
        sql.sql("update meetings.harvest_card set intention = '', due = null, why = '' where person = ?").param(person.value()).update();
        for (String table : List.of("follow_link", "quote_link", "evaluation", "item_score", "beat")) {
            sql.sql("delete from meetings." + table + " where person = ?").param(person.value()).update();
        }
    }
}
