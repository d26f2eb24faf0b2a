package nl.leerkring.notices.smtp;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A mail server took a mail and reported afterwards that it does not arrive. Which mail it was stands in the address it reported to. */
@Component
public class Bounced {

    private static final Key HOUSE = Key.house("a mail came back");
    private static final String BOUNCE = "b-";
    private static final int LONGEST = 300;

    private final Database database;
    private final Inbox inbox;

    Bounced(Database database, Inbox inbox) {
        this.database = database;
        this.inbox = inbox;
    }

    /** What stands behind the plus of the address to report to. */
    static String detail(UUID mail) {
        return BOUNCE + mail;
    }

    /** The mail that a report to this address is about. */
    public Optional<UUID> about(String recipient) {
        String detail = inbox.detail(recipient);
        return detail == null || !detail.startsWith(BOUNCE) ? Optional.empty() : id(detail.substring(BOUNCE.length()));
    }

    /** Nothing for what is no id. */
    public static Optional<UUID> id(String text) {
        return text.strip().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(UUID.fromString(text.strip())) : Optional.empty();
    }

    /** @param address to which it did not arrive, as the report says; nothing: it does not say. @return false: it is not a mail of ours, or not to that address */
    public boolean failed(UUID mail, @Nullable String address, String reason) {
        return database.write(HOUSE, sql -> sql.sql("""
                update notices.mail set state = 'failed', reason = :reason where id = :id and state in ('sent', 'unsure', 'failed')
                    and (cast(:address as text) is null or lower(address) = lower(:address))
                """).param("reason", reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason).param("id", mail).param("address", address).update()) == 1;
    }
}
