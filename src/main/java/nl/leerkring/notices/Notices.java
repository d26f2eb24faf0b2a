package nl.leerkring.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.notices.push.Ringing;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is told on screen. A letter that may be seen there makes its notice by itself; see {@link Post}. */
@Component
public class Notices {

    /** The topic of the live hint on a person's own channel. */
    public static final String HINT = "meldingen";

    private final Database database;
    private final Preferences preferences;
    private final Live live;
    private final Ringing ringing;

    Notices(Database database, Preferences preferences, Live live, Ringing ringing) {
        this.ringing = ringing;
        this.database = database;
        this.preferences = preferences;
        this.live = live;
    }

    /** @param why the reason it came */
    public record Notice(UUID id, Text text, Text why, String href, Instant made, boolean unread) {
    }

    /** Something that is told on screen alone, because it does not wait for mail. */
    public record Word(Topic topic, Text text, Text why, String href) {
    }

    /** Tells it if this person wants to hear of it on screen. What waits unread about the same place gives way to it: one notice, with the latest. */
    public void tell(Key key, Word word, UUID person, @Nullable UUID circle) {
        if (!preferences.of(key, person, word.topic()).screen()) {
            return;
        }
        database.change(Key.house("a notice for somebody else"), sql -> {
            sql.sql("delete from notices.notice where person = ? and topic = ? and href = ? and read is null").param(person)
                    .param(word.topic().code()).param(word.href()).update();
            insert(sql, word, person, circle);
            live.hint(person, HINT);
        });
    }

    /** On the day itself: also on the devices that she asked to be rung, as long as it is news. */
    public void tellNow(Key key, Word word, UUID person, @Nullable UUID circle, Duration fresh) {
        tell(key, word, person, circle);
        ringing.ring(person, word.text(), word.href(), fresh);
    }

    void tell(Key key, Letter letter, UUID person, @Nullable UUID circle) {
        Letter.Action action = letter.action();
        String href = letter.place() != null ? letter.place() : action == null ? "/" : action.path();
        database.change(Key.house("a notice for somebody else"), sql -> {
            insert(sql, new Word(letter.topic(), letter.subject(), letter.why(), href), person, circle);
            live.hint(person, HINT);
        });
    }

    private static void insert(JdbcClient sql, Word word, UUID person, @Nullable UUID circle) {
        sql.sql("""
                insert into notices.notice (id, person, circle, topic, nl, en, why_nl, why_en, href)
                values (:id, :person, :circle, :topic, :nl, :en, :whyNl, :whyEn, :href)
                """).param("id", Ids.next()).param("person", person).param("circle", circle).param("topic", word.topic().code())
                .param("nl", word.text().nl()).param("en", word.text().en()).param("whyNl", word.why().nl()).param("whyEn", word.why().en())
                .param("href", word.href()).update();
    }

    /** The newest hundred, unread first. */
    public List<Notice> of(Key own) {
        return database.read(own, sql -> sql.sql("""
                select id, nl, en, why_nl, why_en, href, made, read is null as unread from notices.notice
                where person = ? order by read is null desc, id desc limit 100
                """).param(own.person()).query(Notices::notice).list());
    }

    public int unread(Key own) {
        return database.read(own, sql -> sql.sql("select count(*) from notices.notice where person = ? and read is null")
                .param(own.person()).query(Integer.class).single());
    }

    /** Marks it read. @return where it leads; nothing: it is not there, or not yours */
    public Optional<String> open(Key own, UUID id) {
        return database.write(own, sql -> sql.sql("update notices.notice set read = coalesce(read, now()) where id = ? and person = ? returning href")
                .param(id).param(own.person()).query(String.class).optional());
    }

    public void readAll(Key own) {
        database.change(own, sql -> sql.sql("update notices.notice set read = now() where person = ? and read is null")
                .param(own.person()).update());
    }

    /** What waited about this place was read there. */
    public void seen(Key own, String place) {
        database.change(own, sql -> sql.sql("update notices.notice set read = now() where person = ? and read is null and (href = ? or starts_with(href, ?))")
                .params(own.person(), place, place + "?").update());
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        return new Notice(row.getObject("id", UUID.class), Text.of(row.getString("nl"), row.getString("en")),
                Text.of(row.getString("why_nl"), row.getString("why_en")), row.getString("href"),
                row.getObject("made", OffsetDateTime.class).toInstant(), row.getBoolean("unread"));
    }
}
