package nl.leerkring.notices;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who wants to hear of what, and how. */
@Component
public class Preferences {

    /** By mail, on screen, both, or neither. */
    public record Wanted(boolean mail, boolean screen) {

        static final Wanted USUAL = new Wanted(true, true);
        static final Wanted ALWAYS = new Wanted(true, false);
    }

    private final Database database;

    Preferences(Database database) {
        this.database = database;
    }

    Wanted of(Key key, @Nullable UUID person, Topic topic) {
        if (!topic.choice() || person == null) {
            return Wanted.ALWAYS;
        }
        return database.read(key, sql -> sql.sql("select mail, screen from notices.preference where person = ? and topic = ?")
                .param(person).param(topic.code()).query(Wanted.class).optional()).orElse(Wanted.USUAL);
    }

    /** What this person chose for each topic that can be chosen. */
    public Map<Topic, Wanted> all(Key own) {
        Map<Topic, Wanted> all = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            if (topic.choice()) {
                all.put(topic, Wanted.USUAL);
            }
        }
        database.read(own, sql -> sql.sql("select topic, mail, screen from notices.preference where person = ?").param(own.person())
                .query((row, n) -> Map.entry(row.getString("topic"), new Wanted(row.getBoolean("mail"), row.getBoolean("screen")))).list())
                .forEach(chosen -> all.replaceAll((topic, wanted) -> topic.code().equals(chosen.getKey()) ? chosen.getValue() : wanted));
        return all;
    }

    public void choose(Key key, UUID person, Topic topic, Wanted wanted) {
        database.change(key, sql -> sql.sql("""
                insert into notices.preference (person, topic, mail, screen) values (:person, :topic, :mail, :screen)
                on conflict (person, topic) do update set mail = excluded.mail, screen = excluded.screen
                """).param("person", person).param("topic", topic.code()).param("mail", wanted.mail()).param("screen", wanted.screen()).update());
    }
}
