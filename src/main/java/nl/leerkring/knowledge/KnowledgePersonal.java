package nl.leerkring.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this module knows about one person. */
@Component
class KnowledgePersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    KnowledgePersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Kennis", "Knowledge");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                    select k.name as kring, c.title as kaart, c.made_by is not distinct from :me as "schreef ik", c.owner is not distinct from :me as "trek ik",
                           (select string_agg(p.text, ' / ' order by p.field) from knowledge.passage p where p.card = c.id and c.made_by = :me) as tekst, c.made::text as gemaakt
                    from knowledge.card c join circles.circle k on k.id = c.circle where :me in (c.made_by, c.owner) order by c.id
                    """).param("me", person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select k.name as kring, c.title as kaart, s.status as "zei ik van onze gemeente", nullif(s.note, '') as toelichting, s.made::text as gezegd
                    from knowledge.standing s join knowledge.card c on c.id = s.card join circles.circle k on k.id = s.circle where s.person = ? order by s.id
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select k.name as kring, c.title as kaart, t.what as "deed ik", nullif(t.why, '') as waarom, t.made::text as wanneer
                    from knowledge.turn t join knowledge.card c on c.id = t.card join circles.circle k on k.id = t.circle where t.person = ? order by t.id
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select k.name as kring, c.title as kaart, v.text as "hoe wij het doen", nullif(v.result, '') as uitkomst, v.changed::text as wanneer
                    from knowledge.variant v join knowledge.card c on c.id = v.card join circles.circle k on k.id = v.circle where v.person = ? order by v.changed
                    """).param(person.value()).query().listOfRows());
            all.addAll(more(sql, person));
            return all;
        });
    }

    private static List<Map<String, Object>> more(JdbcClient sql, PersonId person) {
        List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                select k.name as kring, c.title as "gevraagd naar", i.due::text as voor, i.reply as antwoord, nullif(i.note, '') as toelichting
                from knowledge.check_in i join knowledge.card c on c.id = i.card join circles.circle k on k.id = i.circle where i.person = ? order by i.due
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select k.name as kring, c.title as "genoemd op", a.agreed as akkoord, a.answered::text as geantwoord,
                       case when a.answered is not null then a.read @> knowledge.opened(a.card, a.sight, 'partners') end as "voor de tekst van nu"
                from knowledge.consent a join knowledge.card c on c.id = a.card join circles.circle k on k.id = a.circle where a.person = ? order by a.asked
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select k.name as kring, c.title as kaart, count(*) as "zoveel om toestemming gevraagd" from knowledge.consent a join knowledge.card c on c.id = a.card
                join circles.circle k on k.id = a.circle where a.asked_by = ? group by k.name, c.id, c.title order by c.id
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select k.name as kring, f.title as "aangeboden vraag", nullif(f.note, '') as toelichting, f.made::text as gemaakt
                from knowledge.offer f join circles.circle k on k.id = f.circle where f.made_by = ? order by f.made
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select k.name as kring, c.title as kaart, count(*) as "documenten die ik erbij zette" from knowledge.enclosure e join knowledge.card c on c.id = e.card
                join circles.circle k on k.id = e.circle where e.made_by = ? group by k.name, c.id, c.title order by c.id
                """).param(person.value()).query().listOfRows());
        all.addAll(sql.sql("""
                select k.name as kring, o.name as "zeg ik ja of nee voor" from knowledge.employer e join people.person p on p.email = e.email
                join circles.circle k on k.id = e.circle join people.organisation o on o.id = e.organisation where p.id = ? order by o.name
                """).param(person.value()).query().listOfRows());
        return all;
    }

    /** What was for herself alone goes; what the circle read stays, under "oud-deelnemer", and nobody takes its lead. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("delete from knowledge.card where made_by = ? and sight = 'me'").param(person.value()).update();
            sql.sql("update knowledge.card set owner = null where owner = ?").param(person.value()).update();
            for (String table : List.of("reader", "check_link")) {
                sql.sql("delete from knowledge." + table + " where person = ?").param(person.value()).update();
            }
            sql.sql("delete from knowledge.check_in where person = ? and answered is null").param(person.value()).update();
            sql.sql("update knowledge.check_in set note = '' where person = ?").param(person.value()).update();
            // her yes went with her: what is open because of it comes back
            sql.sql("update knowledge.card c set sight = 'circle', wanted = null, version = version + 1 where c.sight in ('partners', 'network', 'public') and (c.made_by = :her or exists (select 1 from knowledge.consent a where a.card = c.id and a.person = :her))")
                    .param("her", person.value()).update();
            sql.sql("delete from knowledge.employer e using people.person p where p.email = e.email and p.id = ?").param(person.value()).update();
            sql.sql("delete from knowledge.consent where person = ?").param(person.value()).update();
            sql.sql("update knowledge.consent set asked_by = null where asked_by = ?").param(person.value()).update();
        });
    }
}
