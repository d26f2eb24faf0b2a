package nl.leerkring.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module knows about one person. */
@Component
@Order(60)
class ActivityPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    ActivityPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Wat je deed", "What you did");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                    select c.name as kring, h.at::text as wanneer, h.nl as wat from activity.happening h join circles.circle c on c.id = h.circle
                    where h.actor = ? order by h.id
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select at::text as wanneer, action as auditlog, object as voorwerp, succeeded as gelukt, origin as netwerkadres
                    from activity.audit where actor = ? order by id
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select sent::text as \"laatste weekbericht\" from activity.digest where person = ?").param(person.value()).query().listOfRows());
            return all;
        });
    }

    /**
     * What she did stays; her name in the lines of others ("answered for …") goes. The audit log holds ids and no names, and is needed for its
     * year (GDPR 17(3)(e)).
     */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("delete from activity.seen where person = ?").param(person.value()).update();
            sql.sql("delete from activity.digest where person = ?").param(person.value()).update();
            String name = sql.sql("select name from people.person where id = ?").param(person.value()).query(String.class).single();
            if (!name.isBlank()) {
                sql.sql("""
                        update activity.happening set nl = regexp_replace(nl, :name, :dutch, 'g'), en = regexp_replace(en, :name, :english, 'g')
                        where nl ~ :name or en ~ :name
                        """).param("name", "(?<![[:alnum:]])" + name.replaceAll("([^\\p{L}\\p{N} ])", "\\\\$1") + "(?![[:alnum:]])")
                        .param("dutch", Ui.FORMER.nl()).param("english", Ui.FORMER.en()).update();
            }
        });
    }
}
