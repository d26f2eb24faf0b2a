package nl.leerkring.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module knows about one person. */
@Component
@Order(20)
class IdentityPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");
    private static final String ADDRESS = "(select p.email from people.person p where p.id = :person)";

    private final Database database;
    private final Live live;

    IdentityPersonal(Database database, Live live) {
        this.database = database;
        this.live = live;
    }

    @Override
    public Text heading() {
        return Text.of("Inloggen", "Signing in");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>(sql.sql("""
                    select made::text as ingelogd, seen::text as "laatst gebruikt", way as manier, device as browser, origin as netwerkadres
                    from identity.session where person = ? order by made
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select label as passkey, made::text as gemaakt, used::text as \"laatst gebruikt\" from identity.passkey where person = ? order by made")
                    .param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select made::text as \"link gevraagd\", used::text as gebruikt from identity.sign_in where email = " + ADDRESS + " order by made")
                    .param("person", person.value()).query().listOfRows());
            all.addAll(sql.sql("""
                    select i.name as "inloggen bij", a.subject as account, a.since::text as sinds, a.used::text as "laatst gebruikt"
                    from identity.issuer_account a join identity.issuer i on i.id = a.issuer where a.person = ? order by a.since
                    """).param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select since::text as \"beheerder sinds\" from identity.administrator where person = ?").param(person.value()).query().listOfRows());
            return all;
        });
    }

    /** Signed out everywhere, on every node. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("delete from identity.sign_in where email = " + ADDRESS).param("person", person.value()).update();
            sql.sql("delete from identity.attempt where what = 'sign-in address ' || lower(" + ADDRESS + "::text)").param("person", person.value()).update();
            sql.sql("delete from identity.spring_session where principal_name = ?").param(person.toString()).update();
            for (String table : List.of("session", "passkey", "issuer_account", "administrator")) {
                sql.sql("delete from identity." + table + " where person = ?").param(person.value()).update();
            }
            live.close(person.value());
        });
    }
}
