package nl.leerkring.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/** The door of profiles: each person reads and changes her own. */
@Component
public class Profiles {

    private final Database database;
    private final People people;

    Profiles(Database database, People people) {
        this.database = database;
        this.people = people;
    }

    /** Of the person whose key this is. */
    public Profile of(Key own) {
        return database.read(own, sql -> sql.sql("""
                select p.*, coalesce(o.name, '') as works from people.person p left join people.organisation o on o.id = p.organisation
                where p.id = ?
                """).param(own.person()).query(Profiles::profile).single());
    }

    /** @return false when it was changed meanwhile; then nothing happens */
    public boolean save(Key own, Profile profile, Language language) {
        return database.write(own, sql -> {
            boolean mine = sql.sql("""
                    update people.person set version = version + 1, job = :job, learning_question = :question, seeks = :seeks, offers = :offers,
                        about = :about, phone = :phone, tags = :tags, shows_email = :showsEmail, shows_phone = :showsPhone, matched = :matched,
                        question_for_experts = :questionForExperts
                    where id = :id and version = :version
                    """).param("job", profile.job()).param("question", profile.question()).param("seeks", profile.seeks())
                    .param("offers", profile.offers()).param("about", profile.about()).param("phone", profile.phone())
                    .param("tags", profile.tags().toArray(String[]::new)).param("showsEmail", profile.showsEmail())
                    .param("showsPhone", profile.showsPhone()).param("matched", profile.matched()).param("questionForExperts", profile.questionForExperts()).param("id", own.person())
                    .param("version", profile.version()).update() == 1;
            if (mine) {
                people.introduce(own, new PersonId(java.util.Objects.requireNonNull(own.person())), profile.name(), profile.job(),
                        profile.organisation(), language);
            }
            return mine;
        });
    }

    /** Fills in what this person did not tell yet, from what she told elsewhere to be told here. */
    public void complete(Key key, PersonId person, String question, String seeks, String offers) {
        database.change(key, sql -> sql.sql("""
                update people.person set learning_question = case when learning_question = '' then :question else learning_question end,
                    seeks = case when seeks = '' then :seeks else seeks end, offers = case when offers = '' then :offers else offers end,
                    version = version + 1
                where id = :id and gone is null
                """).param("question", question).param("seeks", seeks).param("offers", offers).param("id", person.value()).update());
    }

    public void speak(Key own, Language language) {
        database.change(own, sql -> sql.sql("update people.person set language = ? where id = ?").param(language.tag()).param(own.person()).update());
    }

    /** A new photo, as two JPEG files; the old one is gone. */
    public void photo(Key own, byte[] small, byte[] large) {
        database.change(own, sql -> {
            sql.sql("""
                    insert into people.photo (person, small, large) values (:id, :small, :large)
                    on conflict (person) do update set small = excluded.small, large = excluded.large
                    """).param("id", own.person()).param("small", small).param("large", large).update();
            sql.sql("update people.person set photo = coalesce(photo, 0) + 1 where id = ?").param(own.person()).update();
        });
    }

    /** Whether the reader may see this person is asked before. */
    public Optional<byte[]> photo(Key key, PersonId person, boolean large) {
        return database.read(key, sql -> sql.sql("select " + (large ? "large" : "small") + " as photo from people.photo where person = ?")
                .param(person.value()).query((row, n) -> row.getBytes("photo")).optional());
    }

    public void withoutPhoto(Key own) {
        database.change(own, sql -> {
            sql.sql("delete from people.photo where person = ?").param(own.person()).update();
            sql.sql("update people.person set photo = null where id = ?").param(own.person()).update();
        });
    }

    private static Profile profile(ResultSet row, int n) throws SQLException {
        Array tags = row.getArray("tags");
        return new Profile(row.getString("name"), row.getString("works"), row.getString("job"), row.getString("learning_question"),
                row.getString("seeks"), row.getString("offers"), row.getString("about"), row.getString("phone"),
                List.of((String[]) tags.getArray()), row.getBoolean("shows_email"), row.getBoolean("shows_phone"), row.getBoolean("matched"),
                row.getBoolean("question_for_experts"),
                row.getObject("photo", Integer.class), row.getInt("version"));
    }
}
