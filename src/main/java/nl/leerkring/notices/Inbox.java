package nl.leerkring.notices;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where answers by mail come in, as settings say; without an address nobody is told that one can answer. */
@Component
public final class Inbox {

    private static final Pattern ADDRESS = Pattern.compile("([a-z0-9._-]{1,24})@([a-z0-9.-]+)");
    private static final Pattern DOOR = Pattern.compile("(?:(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):)?(\\d{1,5})");

    private final String address;
    private final @Nullable MailServer mailbox;
    private final @Nullable Door door;

    Inbox(Environment environment) {
        address = environment.getProperty("leerkring.inbox.address", "").strip().toLowerCase(Locale.ROOT);
        String imap = environment.getProperty("leerkring.inbox.imap.url", "").strip();
        String smtp = environment.getProperty("leerkring.inbox.smtp", "").strip();
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            throw new StartRefused("LEERKRING_INBOX_ADDRESS must be an email address of at most 24 plain characters before the @, not \"" + address + "\".");
        }
        if (address.isEmpty() != (imap.isEmpty() && smtp.isEmpty())) {
            throw new StartRefused("Answers by mail need an address and a way in: set LEERKRING_INBOX_ADDRESS, and LEERKRING_INBOX_IMAP_URL or LEERKRING_INBOX_SMTP.");
        }
        mailbox = imap.isEmpty() ? null : MailServer.of(imap, "imap",
                "LEERKRING_INBOX_IMAP_URL must look like imaps://user:password@host:993, or imap://user:password@host:143?starttls=required.");
        door = smtp.isEmpty() ? null : door(smtp);
    }

    /** Where we listen for mail that another mail server brings. @param host nothing: this machine alone */
    public record Door(String host, int port) {
    }

    private static Door door(String text) {
        Matcher door = DOOR.matcher(text);
        if (!door.matches() || Integer.parseInt(door.group(2)) > 65_535) {
            throw new StartRefused("LEERKRING_INBOX_SMTP must look like 127.0.0.1:2525, not \"" + text + "\".");
        }
        return new Door(door.group(1) == null ? "127.0.0.1" : door.group(1), Integer.parseInt(door.group(2)));
    }

    public boolean set() {
        return !address.isEmpty();
    }

    /** What others than persons answer to: mail servers that report. */
    public String address() {
        return address;
    }

    /** The address with something behind a plus (RFC 5233). */
    public String plus(String detail) {
        return address.replace("@", "+" + detail + "@");
    }

    /** What stands behind the plus; nothing: it is another address. */
    public @Nullable String detail(String recipient) {
        String lower = recipient.strip().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        return set() && lower.startsWith(address.substring(0, at) + "+") && lower.endsWith(address.substring(at))
                && lower.length() > address.length() + 1 ? lower.substring(at + 1, lower.length() - (address.length() - at)) : null;
    }

    public boolean ours(String recipient) {
        return recipient.strip().equalsIgnoreCase(address) || detail(recipient) != null;
    }

    public @Nullable MailServer mailbox() {
        return mailbox;
    }

    public @Nullable Door door() {
        return door;
    }
}
