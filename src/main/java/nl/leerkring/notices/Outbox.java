package nl.leerkring.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every mail that left, waits or could not be brought, for administrators. */
@Component
public class Outbox {

    private static final Key HOUSE = Key.house("an administrator looks at the outbox");
    private static final int SHOWN = 50;

    private final Database database;

    Outbox(Database database) {
        this.database = database;
    }

    /** How far a mail is. */
    public enum State implements Coded {
        WAITING(Text.of("wacht", "waiting")), SENDING(Text.of("onderweg", "being sent")), SENT(Text.of("verstuurd", "sent")),
        FAILED(Text.of("mislukt", "failed")), UNSURE(Text.of("onzeker", "uncertain")), STOPPED(Text.of("gestopt", "stopped")),
        KEPT(Text.of("bewaard", "kept"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    public record Mail(UUID id, Instant made, String kind, @Nullable UUID person, String address, String subject, State state, int tries,
            @Nullable String reason, String plain) {
    }

    /** The newest, of one state or of all. */
    public List<Mail> newest(@Nullable State state) {
        return database.read(HOUSE, sql -> sql.sql("""
                select id, made, kind, person, address, subject, state, tries, reason, '' as plain from notices.mail
                where cast(:state as text) is null or state = :state order by made desc, id desc limit :most
                """).param("state", state == null ? null : state.code()).param("most", SHOWN)
                .query(Outbox::mail).list());
    }

    public Optional<Mail> find(UUID id) {
        return database.read(HOUSE, sql -> sql.sql("select id, made, kind, person, address, subject, state, tries, reason, plain from notices.mail where id = ?")
                .param(id).query(Outbox::mail).optional());
    }

    /** Sends it again, by hand, although it failed, was stopped or may have left. */
    public boolean again(UUID id) {
        return database.write(HOUSE, sql -> sql.sql("""
                update notices.mail set state = 'waiting', next_try = now(), tries = 0 where id = ? and state in ('failed', 'unsure', 'stopped', 'kept')
                """).param(id).update()) == 1;
    }

    public boolean stop(UUID id) {
        return database.write(HOUSE, sql -> sql.sql("update notices.mail set state = 'stopped' where id = ? and state = 'waiting'").param(id).update()) == 1;
    }

    private static Mail mail(ResultSet row, int n) throws SQLException {
        return new Mail(row.getObject("id", UUID.class), row.getObject("made", OffsetDateTime.class).toInstant(), row.getString("kind"),
                row.getObject("person", UUID.class), row.getString("address"), row.getString("subject"), Coded.of(State.class, row.getString("state")), row.getInt("tries"),
                row.getString("reason"), row.getString("plain"));
    }
}
