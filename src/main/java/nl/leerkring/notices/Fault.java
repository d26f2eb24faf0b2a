package nl.leerkring.notices;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Mail to this address does not arrive. What the mail was about is not told.
 *
 * @param reason in the words of the mail server
 */
public record Fault(String address, @Nullable UUID person, Instant since, String reason) {

    private static final Pattern STATUS = Pattern.compile("\\b5\\.([0-9])\\.([0-9]{1,3})\\b");

    /** What the mail server said, without the address: not everybody shows it. */
    public String words() {
        return reason.replaceAll("(?i)" + Pattern.quote(address), "…");
    }

    /** By the code of RFC 3463, which many servers give; the words around it differ from server to server. */
    public Text why() {
        Matcher status = STATUS.matcher(reason);
        String code = status.find() ? status.group(1) + "." + status.group(2) : "";
        return switch (code) {
            case "1.1", "1.2", "1.3", "1.6", "1.10", "2.1" -> Text.of("dit adres bestaat niet (meer)", "this address does not exist (any more)");
            case "2.2" -> Text.of("de mailbox is vol", "the mailbox is full");
            case "2.3", "3.4" -> Text.of("de mail is te groot voor deze mailbox", "the email is too large for this mailbox");
            case "7.1", "7.26", "7.27" -> Text.of("hun mailserver vertrouwt ons niet; vraag je beheerder", "their mail server does not trust us; ask your administrator");
            default -> Text.of("de mailserver neemt hem niet aan", "the mail server does not accept it");
        };
    }
}
