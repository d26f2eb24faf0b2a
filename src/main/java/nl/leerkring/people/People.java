package nl.leerkring.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.web.Language;
import nl.leerkring.web.Ui;
import org.springframework.stereotype.Component;

/** The door of people: find a person, meet one for the first time. */
@Component
public class People {

    private static final String SELECT = """
            select p.id, p.name, p.email, p.job, p.organisation, o.name as organisation_name, p.language
            from people.person p left join people.organisation o on o.id = p.organisation
            """;

    private final Database database;

    People(Database database) {
        this.database = database;
    }

    public Optional<Person> find(Key key, PersonId id) {
        return database.read(key, sql -> sql.sql(SELECT + "where p.id = ? and p.gone is null").param(id.value())
                .query(People::person).optional());
    }

    public Optional<Person> byEmail(Key key, String email) {
        return database.read(key, sql -> sql.sql(SELECT + "where p.email = ?::citext and p.gone is null").param(email)
                .query(People::person).optional());
    }

    /** The needs of the person whose key this is; with the key of somebody else there are none. */
    public Needs needs(Key own) {
        return database.read(own, sql -> sql.sql("select diet, access from people.needs where person = ?").param(own.person())
                .query(Needs.class).optional()).orElse(Needs.NONE);
    }

    /** Keeps them; without any, nothing is kept. */
    public void needs(Key own, Needs needs) {
        database.change(own, sql -> {
            sql.sql("delete from people.needs where person = ?").param(own.person()).update();
            if (!needs.equals(Needs.NONE)) {
                sql.sql("insert into people.needs (person, diet, access) values (?, ?, ?) on conflict do nothing").params(own.person(), needs.diet(), needs.access()).update();
            }
        });
    }

    /** The person with this address, made now if there was none yet. The name of somebody known stays as it is. */
    public Person meet(Key key, String email, String name, Language language) {
        return database.write(key, sql -> {
            sql.sql("""
                    insert into people.person (id, email, name, language, organisation)
                    values (:id, :email, :name, :language,
                            (select id from people.organisation where domains @> array[:domain]::citext[] limit 1))
                    on conflict (email) do nothing
                    """).param("id", Ids.next()).param("email", email).param("name", name)
                    .param("language", language.tag()).param("domain", email.substring(email.indexOf('@') + 1)).update();
            return byEmail(key, email).orElseThrow();
        });
    }

    /**
     * What somebody says about herself when she joins. The organisation is found by its name, or a former one; one that is not there yet is added.
     *
     * @param organisation empty: stays as it was
     */
    public void introduce(Key key, PersonId person, String name, String job, String organisation, Language language) {
        database.change(key, sql -> {
            if (!organisation.isEmpty()) {
                sql.sql("""
                        insert into people.organisation (id, name, kind) select :id, :name, 'other'
                        where not exists (select 1 from people.organisation where lower(name) = lower(:name))
                        """).param("id", Ids.next()).param("name", organisation).update();
            }
            sql.sql("""
                    update people.person set name = :name, job = case when :job = '' then job else :job end, language = :language,
                        organisation = coalesce((select coalesce(merged_into, id) from people.organisation where lower(name) = lower(:organisation)
                            order by kind limit 1), organisation)
                    where id = :id
                    """).param("name", name).param("job", job).param("language", language.tag()).param("organisation", organisation)
                    .param("id", person.value()).update();
        });
    }

    /**
     * Empties the row of somebody who leaves: what refers to it stays, and shows a former participant. The address becomes one that nobody
     * can guess or own, so whoever comes back with the old one is somebody new.
     */
    public void forget(Key key, PersonId person) {
        database.change(key, sql -> sql.sql("""
                update people.person set email = :nowhere, name = :former, job = '', organisation = null, language = 'nl', seeks = '', offers = '',
                    learning_question = '', about = '', phone = '', tags = '{}', shows_email = false, shows_phone = false, matched = false,
                    photo = null, version = version + 1, gone = now()
                where id = :id and gone is null
                """).param("nowhere", UUID.randomUUID() + "@vergeten.invalid").param("former", Ui.FORMER.nl()).param("id", person.value()).update());
    }

    /** The names of all organisations, municipalities first, to choose from while typing. */
    public List<String> organisations(Key key) {
        return database.read(key, sql -> sql.sql("select name from people.organisation where merged_into is null order by kind, name").query(String.class).list());
    }

    /** The organisation that the domain of this address suggests. */
    public Optional<String> suggests(Key key, String email) {
        return database.read(key, sql -> sql.sql("select name from people.organisation where domains @> array[?]::citext[] limit 1")
                .param(email.substring(email.indexOf('@') + 1)).query(String.class).optional());
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email"),
                row.getString("job"), row.getObject("organisation", UUID.class), row.getString("organisation_name"),
                Language.of(row.getString("language")));
    }
}
