package nl.leerkring.notices.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a program wrote a mail, and not a person (RFC 3834, and what came before it). */
final class Automatic {

    private static final Set<String> PRECEDENCE = Set.of("bulk", "junk", "list", "auto_reply", "auto-reply");
    private static final Pattern ABSENT = Pattern.compile("(?i)(\\[?automatisch(e)? (antwoord|reactie|beantwoording)|automatic reply|auto(matic)?[- ]?(reply|response|antwoord)|"
            + "out of( the)? office|out-of-office|afwezig(heid|heidsbericht|heidsmelding)?\\b ?[:(-]|afwezigheidsassistent|ik ben afwezig|buiten kantoor|niet op kantoor|"
            + "gelezen: |read: |not read: |niet gelezen: |vakantiebericht|abwesenheit|r[eé]ponse automatique).*");

    private Automatic() {
    }

    /** @param envelope who the mail server says sent it; empty: a program that wants no answer (RFC 5321, 4.5.5); nothing: not known */
    static boolean wrote(MimeMessage mail, @Nullable String envelope) throws MessagingException {
        return "".equals(envelope) || emptyPath(mail) || submitted(mail) || mail.isMimeType("multipart/report") || PRECEDENCE.contains(header(mail, "Precedence"))
                || Stream.of("X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply", "X-Mail-Autoreply", "X-AutoReply-From",
                        "X-Leerkring-Mail", "List-Id", "List-Unsubscribe", "X-Cron-Env", "X-Failed-Recipients").anyMatch(name -> !header(mail, name).isEmpty())
                || ABSENT.matcher(Headers.subject(mail)).matches() || Headers.sender(mail).matches("(?i)(mailer-daemon|postmaster|no-?reply|noreply|do-not-reply)@.*");
    }

    /** We wrote it ourselves: it came round. */
    static boolean ours(MimeMessage mail) {
        return !header(mail, "X-Leerkring-Mail").isEmpty();
    }

    private static boolean submitted(MimeMessage mail) {
        String submitted = header(mail, "Auto-Submitted");
        return !submitted.isEmpty() && !submitted.startsWith("no");
    }

    private static boolean emptyPath(MimeMessage mail) {
        return header(mail, "Return-Path").replace(" ", "").equals("<>");
    }

    private static String header(MimeMessage mail, String name) {
        return Headers.first(mail, name).toLowerCase(Locale.ROOT);
    }
}
