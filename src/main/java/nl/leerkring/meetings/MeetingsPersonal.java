package nl.leerkring.meetings;

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
class MeetingsPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    MeetingsPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Bijeenkomsten", "Meetings");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        List<Map<String, Object>> all = new ArrayList<>(answers(person));
        all.addAll(led(person));
        all.addAll(database.read(HOUSE, sql -> PlanningPersonal.about(sql, person)));
        all.addAll(database.read(HOUSE, sql -> AfterPersonal.about(sql, person)));
        all.addAll(database.read(HOUSE, sql -> DayPersonal.about(sql, person)));
        return all;
    }

    private List<Map<String, Object>> led(PersonId person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, m.starts::text as datum, i.title as "leidt onderdeel"
                from meetings.programme_item i join meetings.meeting m on m.id = i.meeting join circles.circle c on c.id = i.circle
                where i.lead_person = ? order by m.starts, i.place
                """).param(person.value()).query().listOfRows());
    }

    private List<Map<String, Object>> answers(PersonId person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select c.name as kring, m.theme as bijeenkomst, m.starts::text as datum, r.choice as antwoord, r.place as plek,
                       r.answered::text as geantwoord, r.day::text as "geantwoord voor", nullif(r.colleague, '') as vervanger, nullif(r.colleague_email, '') as "mail van vervanger",
                       nullif(n.diet, '') as dieet, nullif(n.access, '') as toegang
                from meetings.rsvp r join meetings.meeting m on m.id = r.meeting join circles.circle c on c.id = r.circle
                left join meetings.rsvp_needs n on n.rsvp = r.id
                where r.person = ? order by m.starts
                """).param(person.value()).query().listOfRows());
    }

    /** That somebody came stays, under "oud-deelnemer"; what was only for that person goes. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("delete from meetings.rsvp_needs n using meetings.rsvp r where r.id = n.rsvp and r.person = ?").param(person.value()).update();
            sql.sql("update meetings.rsvp set colleague = '–', colleague_email = '', colleague_token = null where person = ? and choice = 'colleague'")
                    .param(person.value()).update();
            sql.sql("update meetings.programme_item set lead_person = null, lead_name = 'oud-deelnemer' where lead_person = ?").param(person.value()).update();
            PlanningPersonal.forget(sql, person);
            AfterPersonal.forget(sql, person);
            DayPersonal.forget(sql, person);
            for (String table : List.of("rsvp_link", "rsvp_reminder", "invite", "feed", "circle_feed")) {
                sql.sql("delete from meetings." + table + " where person = ?").param(person.value()).update();
            }
        });
    }
}
