package nl.leerkring.identity.admin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Administrator;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who administers, and how the first one came. */
@Component
class Administrators {

    private static final Key HOUSE = Key.house("the first administrator");

    private final Database database;
    private final People people;
    private final ApplicationEventPublisher events;

    Administrators(Database database, People people, ApplicationEventPublisher events) {
        this.database = database;
        this.people = people;
        this.events = events;
    }

    record Listed(UUID id, String name, String email) {
    }

    List<Listed> all(Administrator by) {
        return database.read(by, sql -> sql.sql("""
                select p.id, p.name, p.email::text from identity.administrator a join people.person p on p.id = a.person order by p.name
                """).query(Listed.class).list());
    }

    /** A fresh link if there is no administrator yet. */
    Optional<String> invitation() {
        return database.write(HOUSE, sql -> {
            if (sql.sql("select exists (select 1 from identity.administrator)").query(Boolean.class).single()) {
                return Optional.empty();
            }
            String token = Tokens.secret();
            sql.sql("insert into identity.first_administrator (token) values (:token) on conflict (single) do update set token = :token")
                    .param("token", Tokens.hash(token)).update();
            return Optional.of(token);
        });
    }

    boolean valid(String token) {
        return database.read(HOUSE, sql -> sql.sql("select count(*) from identity.first_administrator where token = ?")
                .param(Tokens.hash(token)).query(Integer.class).single()) == 1;
    }

    /** Makes the first administrator, once; two at the same time get one. */
    Optional<Person> first(String token, String name, String email, Language language, String origin) {
        return database.write(HOUSE, sql -> {
            if (sql.sql("delete from identity.first_administrator where token = ?").param(Tokens.hash(token)).update() == 0) {
                return Optional.empty();
            }
            Person person = people.meet(HOUSE, email, name, language);
            sql.sql("insert into identity.administrator (person) values (?)").param(person.id().value()).update();
            events.publishEvent(new Audited(person.id().value(), "administrator made", person.id().toString(), true, origin));
            return Optional.of(person);
        });
    }

    void add(Administrator by, String name, String email) {
        database.change(by, sql -> {
            Person person = people.meet(by, email, name, by.viewer().language());
            sql.sql("insert into identity.administrator (person, made_by) values (?, ?) on conflict do nothing")
                    .param(person.id().value()).param(by.person()).update();
            events.publishEvent(new Audited(by.person(), "administrator made", person.id().toString(), true, by.viewer().origin()));
        });
    }

    /** @return false: it is the last one, who stays */
    boolean remove(Administrator by, UUID person) {
        return database.write(by, sql -> {
            sql.sql("lock table identity.administrator in share row exclusive mode").update();
            int removed = sql.sql("delete from identity.administrator where person = ? and (select count(*) from identity.administrator) > 1")
                    .param(person).update();
            events.publishEvent(new Audited(by.person(), "administrator removed", person.toString(), removed == 1, by.viewer().origin()));
            return removed == 1;
        });
    }
}
