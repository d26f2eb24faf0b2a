package nl.leerkring.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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

    /**
     * Which mails somebody looks for. What is not filled in does not narrow.
     *
     * @param address a part of it
     * @param below   only older than this one
     * @param above   only newer than this one
     */
    public record Wanted(@Nullable State state, String address, @Nullable UUID below, @Nullable UUID above) {
    }

    /** A page of them, the newest first. */
    public record Stretch(List<Mail> mails, boolean older, boolean newer) {
    }

    /** Ids go up with time. Looking narrows in the index alone, which holds what is asked for; only what is shown is read as a whole. */
    public Stretch stretch(Wanted wanted) {
        boolean up = wanted.above() != null;
        List<Mail> found = new ArrayList<>(database.read(HOUSE, sql -> sql.sql("""
                select id, made, kind, person, address, subject, state, tries, reason, '' as plain from notices.mail
                where id = any(array(
                    select m.id from notices.mail m where %s (:state = '' or m.state = :state) and (:address = '' or strpos(lower(m.address), lower(:address)) > 0)
                    order by m.id %s limit :most))
                order by id %s
                """.formatted(up ? "m.id > :above and" : wanted.below() == null ? "" : "m.id < :below and", up ? "asc" : "desc", up ? "asc" : "desc"))
                .param("state", wanted.state() == null ? "" : wanted.state().code()).param("address", wanted.address()).param("below", wanted.below())
                .param("above", wanted.above()).param("most", SHOWN + 1).query(Outbox::mail).list()));
        boolean more = found.size() > SHOWN;
        List<Mail> shown = more ? found.subList(0, SHOWN) : found;
        return up ? new Stretch(shown.reversed(), true, more) : new Stretch(shown, more, wanted.below() != null);
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
