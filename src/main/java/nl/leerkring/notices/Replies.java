package nl.leerkring.notices;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Addresses to answer to. What stands behind the plus is a random handle and a signature over it, the person, the kind and the subject, in small letters
 * and digits: mail servers may lose the difference with capitals. The same person, kind and subject keep one address, as calendars need (decision 35).
 */
@Component
public class Replies {

    private static final Key HOUSE = Key.house("the address at which somebody answers");
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 16; // of each half: 80 bits
    private static final int BITS = 5;

    private final Database database;
    private final Secret secret;
    private final Inbox inbox;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Replies(Database database, Secret secret, Inbox inbox, Clock clock) {
        this.database = database;
        this.secret = secret;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Whose answer it is, of what kind and to what. */
    public record Ticket(String handle, UUID person, String kind, UUID subject, @Nullable UUID circle, Instant expires) {

        String signed() {
            return "reply." + handle + "." + person + "." + kind + "." + subject;
        }
    }

    /** The address for a mail that goes now, which works until then; nothing: no answers come in here. */
    public Optional<String> address(UUID person, String kind, UUID subject, @Nullable UUID circle, Instant until) {
        if (!inbox.set()) {
            return Optional.empty();
        }
        byte[] fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        Ticket ticket = database.write(HOUSE, sql -> sql.sql("""
                insert into notices.reply as r (handle, person, kind, subject, circle, expires) values (:handle, :person, :kind, :subject, :circle, :until)
                on conflict (person, kind, subject) do update set expires = greatest(r.expires, excluded.expires), circle = excluded.circle
                returning handle, person, kind, subject, circle, expires
                """).param("handle", letters(fresh)).param("person", person).param("kind", kind).param("subject", subject).param("circle", circle)
                .param("until", until.atOffset(ZoneOffset.UTC)).query(Replies::ticket).single());
        return Optional.of(inbox.plus(ticket.handle() + letters(secret.signature(ticket.signed()))));
    }

    /** What a recipient's address asks for; nothing if the signature is not ours or it is over. */
    public Optional<Ticket> open(String recipient) {
        String detail = inbox.detail(recipient);
        if (detail == null || detail.length() != 2 * LENGTH) {
            return Optional.empty();
        }
        return database.read(HOUSE, sql -> sql.sql("select handle, person, kind, subject, circle, expires from notices.reply where handle = ?")
                .param(detail.substring(0, LENGTH)).query(Replies::ticket).optional())
                .filter(ticket -> MessageDigest.isEqual(letters(secret.signature(ticket.signed())).getBytes(), detail.substring(LENGTH).getBytes()))
                .filter(ticket -> ticket.expires().isAfter(clock.instant()));
    }

    private static String letters(byte[] bytes) {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(DIGITS.charAt(bytes[i] & ((1 << BITS) - 1)));
        }
        return letters.toString();
    }

    private static Ticket ticket(ResultSet row, int n) throws SQLException {
        return new Ticket(row.getString("handle"), row.getObject("person", UUID.class), row.getString("kind"), row.getObject("subject", UUID.class),
                row.getObject("circle", UUID.class), row.getObject("expires", OffsetDateTime.class).toInstant());
    }
}
