package nl.leerkring.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module knows about one person. */
@Component
@Order(30)
class NoticesPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");
    /** To her, or to her address before she was somebody here. */
    private static final String HERS = "(person = :person or lower(address) = (select lower(p.email::text) from people.person p where p.id = :person))";

    private final Database database;

    NoticesPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Mails en meldingen", "Emails and notifications");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> {
            List<Map<String, Object>> all = new ArrayList<>(sql.sql("select topic as onderwerp, mail as \"per mail\", screen as \"op het scherm\" from notices.preference where person = ?")
                    .param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select made::text as gemaakt, subject as mail, state as stand, sent::text as verstuurd, plain as tekst from notices.mail where "
                    + HERS + " and kind <> 'SignInMail' order by made").param("person", person.value()).query().listOfRows());
            all.addAll(sql.sql("select made::text as gemaakt, nl as melding, read::text as gelezen from notices.notice where person = ? order by made")
                    .param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select at::text as \"mail van je binnengekomen\", outcome as \"wat ermee gebeurde\" from notices.arrival where person = ? order by at")
                    .param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select made::text as gemaakt, kind as \"adres om te antwoorden, voor\", expires::text as \"werkt tot\" from notices.reply where person = ? order by made")
                    .param(person.value()).query().listOfRows());
            all.addAll(sql.sql("select made::text as \"apparaat met meldingen sinds\", endpoint as adres from notices.device where person = ? order by made")
                    .param(person.value()).query().listOfRows());
            return all;
        });
    }

    /** Also what still waits to be sent: after she left, one last mail tells her so and nothing else comes. */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            sql.sql("delete from notices.mail where " + HERS).param("person", person.value()).update();
            sql.sql("delete from notices.notice where person = ?").param(person.value()).update();
            sql.sql("delete from notices.device where person = ?").param(person.value()).update();
            sql.sql("delete from notices.reply where person = ?").param(person.value()).update();
            sql.sql("update notices.arrival set person = null where person = ?").param(person.value()).update();
            sql.sql("delete from notices.preference where person = ?").param(person.value()).update();
        });
    }
}
