package nl.leerkring.identity.oidc;

import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** Which accounts of organisations are somebody's. */
@Component
class OidcPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");

    private final Database database;

    OidcPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Inloggen bij je organisatie", "Signing in at your organisation");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> sql.sql("""
                select i.name as organisatie, a.subject as account, a.since::text as sinds, a.used::text as "laatst gebruikt"
                from identity.issuer_account a join identity.issuer i on i.id = a.issuer where a.person = ? order by a.since
                """).param(person.value()).query().listOfRows());
    }

    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> sql.sql("delete from identity.issuer_account where person = ?").param(person.value()).update());
    }
}
